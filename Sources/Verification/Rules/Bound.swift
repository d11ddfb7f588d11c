import Programme

extension Evidence {
  /// Levels whose bound, said to be beaten by no plan, is beaten by what this one is worth.
  func brokenBounds(_ worth: Worth) -> [Violation] {
    plan.levels.compactMap { claim in
      guard let level = ObjectiveLevel(claim.name) else { return nil }
      let value = worth[level]
      guard level.isMaximised ? value > claim.bound : value < claim.bound else { return nil }
      return Violation(
        .bound, Violation.Scene(level: claim.name),
        .bound(claim.bound, value: value, isMost: level.isMaximised))
    }
  }
}
