/// A post of a mission, which asks for some officers at once.
public struct Post: Hashable, Sendable {
  /// Its identifier, unique in the programme.
  public let id: String
  /// The mission, as an index into `Programme.missions`.
  public let mission: Int
  /// The team it belongs to; nil for none.
  public let team: String?
  /// What its officers do.
  public let role: String
  /// How many officers it asks for at once.
  public let headcount: Int
  /// How much its vacancies matter: 1, 2 or 3, with 1 first.
  public let priority: Int
  /// Its own first month, where given; see FORMAT "Window".
  public let from: Month?
  /// Its own last month, where given.
  public let until: Month?
  /// The lengths that a tour on it may have, in months, ascending.
  public let tourMonths: [Int]
  /// In which months its tours may start.
  public let starts: Starts

  /// The months in which tours may start, before window and horizon cut them.
  public enum Starts: Hashable, Sendable {
    /// Every month.
    case any
    /// Every so many months, counted from the first month of the window.
    case every(Int)
    /// These months, ascending.
    case months([Month])
  }
}
