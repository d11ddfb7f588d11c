/// One aim of the plan; each is pursued without giving up any of those before it.
public enum ObjectiveLevel: Hashable, Sendable, CustomStringConvertible {
  /// Officer-months of a priority (1–3) that are not covered: fewer is better.
  case vacancies(priority: Int)
  /// Weighted officer-months short of targets and quota minimums: fewer is better.
  case targets
  /// Planned tours that are not in the plan as published: fewer is better.
  case changes
  /// Points × covered months of the tours started: more is better.
  case suitability

  /// Every level there is, in the order that applies where a programme names none.
  public static let standard: [ObjectiveLevel] = [
    .vacancies(priority: 1), .vacancies(priority: 2), .vacancies(priority: 3), .targets, .changes,
    .suitability,
  ]

  /// The level with this name (`vacancies:1`).
  public init?(_ name: some StringProtocol) {
    guard let level = Self.standard.first(where: { $0.description == name }) else { return nil }
    self = level
  }

  /// Whether more of it is better.
  public var isMaximised: Bool { self == .suitability }

  /// The level's name (`vacancies:1`).
  public var description: String {
    switch self {
    case .vacancies(let priority): "vacancies:\(priority)"
    case .targets: "targets"
    case .changes: "changes"
    case .suitability: "suitability"
    }
  }
}
