/// A disclosed goal for who is on tour: so many of some kind, in each month.
public struct Target: Hashable, Sendable {
  /// Its label, which may repeat.
  public let label: String
  /// The mission, an index into `Programme.missions`; nil means every one.
  public let mission: Int?
  /// The team; nil means every one.
  public let team: String?
  /// Its first month; nil means the horizon's.
  public let from: Month?
  /// Its last month; nil means the horizon's.
  public let until: Month?
  /// Who counts.
  public let who: Who
  /// How many are wanted.
  public let atLeast: Amount
  /// What each officer-month short weighs.
  public let weight: Int

  /// The kind of officer a target counts.
  public enum Who: Hashable, Sendable {
    /// Of this gender.
    case gender(Gender)
    /// With a language (index into `Programme.languages`) at the level or above.
    case language(Int, LanguageLevel)
    /// With a skill (index into `Programme.skills`) at the level or above.
    case skill(Int, Int)
    /// Of a rank (index into `Programme.ranks`) or above.
    case rank(Int)
    /// With so many earlier missions or more.
    case missions(Int)
  }

  /// How many officers a target asks for.
  public enum Amount: Hashable, Sendable {
    /// A number of officers.
    case officers(Int)
    /// A whole percentage of the headcount in scope, rounded down.
    case percent(Int)
  }
}
