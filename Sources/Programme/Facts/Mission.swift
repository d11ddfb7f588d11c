/// A peace operation.
public struct Mission: Hashable, Sendable {
  /// Its identifier, unique in the programme.
  public let id: String
  /// Its name; empty where none is given.
  public let name: String
  /// Where it is; empty where not given.
  public let country: String
  /// Its first month, where limited.
  public let from: Month?
  /// Its last month, where limited.
  public let until: Month?
  /// Whether its officers carry arms.
  public let armed: Bool
  /// Months of rest owed after a tour there; nil means the programme's.
  public let restMonths: Int?
}
