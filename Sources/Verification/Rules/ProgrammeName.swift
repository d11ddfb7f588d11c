import Programme

extension Evidence {
  /// A plan that names another programme.
  func wrongProgrammeName() -> [Violation] {
    guard plan.programme != programme.name else { return [] }
    return [
      Violation(
        .programmeName, Violation.Scene(),
        .programme(plan: plan.programme, judged: programme.name))
    ]
  }
}
