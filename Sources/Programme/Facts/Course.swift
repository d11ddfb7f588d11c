/// A pre-deployment course.
public struct Course: Hashable, Sendable {
  /// Its identifier, unique in the programme.
  public let id: String
  /// The month in which it is held.
  public let month: Month
  /// How many officers it can take.
  public let seats: Int
  /// The mission it prepares for, an index into `Programme.missions`; nil means every one.
  public let mission: Int?
}
