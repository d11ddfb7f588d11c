import Programme

extension Evidence {
  /// Levels that are not those of the objective, in its order.
  func wrongLevelOrder() -> [Violation] {
    let (found, asked) = (plan.levels.map(\.name), programme.objective.map(\.description))
    guard found != asked else { return [] }
    func words(_ names: [String]) -> String {
      names.isEmpty ? "none" : names.joined(separator: ", ")
    }
    return [
      Violation(
        .levelOrder, Violation.Scene(),
        "the plan has \(words(found)), the objective is \(words(asked))")
    ]
  }
}
