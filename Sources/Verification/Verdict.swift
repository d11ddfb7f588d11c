import Programme

/// What a reading of the programme alone says of a plan: every rule it breaks, and what it is worth.
///
/// Nothing here is shared with the making of plans, so that a mistake must be made twice to pass.
public struct Verdict: Hashable, Sendable {
  /// Everything that is broken, in the order of `Rule`, officer, post and month.
  public let violations: [Violation]
  /// What the plan is worth.
  public let worth: Worth
  /// The levels of the programme's objective in its order, with what the plan is worth at each.
  public let levels: [LevelValue]

  /// Whether the plan keeps every rule and claims what it is worth.
  public var isValid: Bool { violations.isEmpty }

  /// Judges a plan by the rules of a programme.
  ///
  /// Tours of unknown officers or posts are named and then left out; running tours that the plan leaves
  /// out are named and then counted, since they are facts; a tour that stands twice counts once.
  ///
  /// - Complexity: O(officers + posts × months + tours × months + requirements + pins), and for targets
  ///   O(targets × (posts × months + tours)).
  public init(of plan: Plan, for programme: Programme) {
    let evidence = Evidence(plan, programme)
    worth = Worth(evidence)
    levels = programme.objective.map { [worth] in LevelValue(level: $0, value: worth[$0]) }
    violations = evidence.violations(worth: worth)
  }
}

/// What a plan is worth at one level of the objective.
public struct LevelValue: Hashable, Sendable {
  /// The level.
  public let level: ObjectiveLevel
  /// The worth: officer-months, tours or points.
  public let value: Int
}

extension Evidence {
  /// Every breach of every rule, sorted.
  func violations(worth: Worth) -> [Violation] {
    let ofTours =
      strangers() + toursListedTwice() + missingRunningTours() + wrongStates()
      + impossibleToursAndWrongPoints()
    let ofThePlan =
      brokenRests() + exceededHeadcounts() + exceededQuotas() + wrongSeats() + brokenPins()
    let ofItsClaims =
      wrongProgrammeName() + wrongLevelOrder() + wrongClaims(worth) + brokenBounds(worth)
      + unprovenStatus()
    return Set(ofTours + ofThePlan + ofItsClaims).sorted()
  }
}
