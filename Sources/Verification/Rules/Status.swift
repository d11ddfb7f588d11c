import Programme

extension Evidence {
  /// Levels that a plan called optimal does not prove: their value is not equal to their bound.
  func unprovenStatus() -> [Violation] {
    guard plan.status == .optimal else { return [] }
    return plan.levels.filter { $0.value != $0.bound }.map {
      Violation(
        .status, Violation.Scene(level: $0.name),
        .unproven(value: $0.value, bound: $0.bound))
    }
  }
}
