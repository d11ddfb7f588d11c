import Programme

extension Evidence {
  /// A plan that names another programme.
  func wrongProgrammeName() -> [Violation] {
    guard plan.programme != programme.name else { return [] }
    return [
      Violation(
        .programmeName, Violation.Scene(),
        "the plan is for '\(plan.programme)', the programme is '\(programme.name)'")
    ]
  }
}
