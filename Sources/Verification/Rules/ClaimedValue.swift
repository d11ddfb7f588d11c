import Programme

extension Evidence {
  /// Levels at which the plan claims another value than it is worth.
  func wrongClaims(_ worth: Worth) -> [Violation] {
    plan.levels.compactMap { claim in
      guard let level = ObjectiveLevel(claim.name), claim.value != worth[level] else { return nil }
      return Violation(
        .claimedValue, Violation.Scene(level: claim.name),
        .value(claimed: claim.value, is: worth[level]))
    }
  }
}
