/// A police officer who may be sent on missions.
public struct Officer: Hashable, Sendable {
  /// The officer's identifier, unique in the programme.
  public let id: String
  /// The officer's name; empty where none is given.
  public let name: String
  /// The service, as an index into `Programme.services`.
  public let service: Int
  /// The rank, as an index into `Programme.ranks` (higher is more senior).
  public let rank: Int
  /// The gender, where given.
  public let gender: Gender?
  /// The month of birth, where given.
  public let born: Month?
  /// The month in which service began, where given.
  public let joined: Month?
  /// The selection board's score, 0–100.
  public let boardScore: ExactDecimal
  /// How many missions the officer served on before.
  public let missions: Int
  /// The first month in which the officer can be away, where limited.
  public let availableFrom: Month?
  /// The last month in which the officer can be away, where limited.
  public let availableUntil: Month?
  /// The last month of the officer's latest tour, where there was one.
  public let homeSince: Month?
  /// The last month of the security clearance; without one there is no clearance.
  public let clearanceUntil: Month?
  /// Whether the officer passed the driving test.
  public let driving: Bool
  /// Whether the officer passed the firearms test.
  public let firearms: Bool
  /// The officer's languages (`LanguageLevel` raw values), ascending by subject.
  public let languages: [Proficiency]
  /// The officer's skills (levels 1–5), ascending by subject.
  public let skills: [Proficiency]
}

/// The gender as the tables give it.
public enum Gender: String, CaseIterable, Sendable {
  /// Female, male, another.
  case female = "F"
  case male = "M"
  case other = "X"
}

/// How well an officer commands one language or skill.
public struct Proficiency: Hashable, Sendable {
  /// An index into `Programme.languages` or `Programme.skills`.
  public let subject: Int
  /// The level: a `LanguageLevel` raw value, or 1–5.
  public let level: Int

  /// A level in a subject.
  public init(subject: Int, level: Int) {
    self.subject = subject
    self.level = level
  }
}

extension [Proficiency] {
  /// The level in a subject, 0 for none. Complexity: O(count), and counts are small.
  public func level(of subject: Int) -> Int {
    first { $0.subject == subject }?.level ?? 0
  }
}
