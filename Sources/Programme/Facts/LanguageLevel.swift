/// A level of the Common European Framework of Reference for Languages, lowest first.
public enum LanguageLevel: Int, CaseIterable, Comparable, Sendable, CustomStringConvertible {
  /// The six levels.
  case a1 = 1
  case a2, b1, b2, c1, c2

  /// The level with this name (`B2`).
  public init?(_ name: some StringProtocol) {
    guard let level = Self.allCases.first(where: { $0.description == name }) else { return nil }
    self = level
  }

  /// Whether this level is below the other.
  public static func < (a: LanguageLevel, b: LanguageLevel) -> Bool { a.rawValue < b.rawValue }

  /// The level's name (`B2`).
  public var description: String {
    switch self {
    case .a1: "A1"
    case .a2: "A2"
    case .b1: "B1"
    case .b2: "B2"
    case .c1: "C1"
    case .c2: "C2"
    }
  }
}
