import Programme

extension Evidence {
  /// Levels that are not those of the objective, in its order.
  func wrongLevelOrder() -> [Violation] {
    let (found, asked) = (plan.levels.map(\.name), programme.objective.map(\.description))
    guard found != asked else { return [] }
    return [Violation(.levelOrder, Violation.Scene(), .levels(found, asked: asked))]
  }
}
