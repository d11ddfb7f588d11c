/// How many officers of a service may, or should, be on a mission at once.
public struct Quota: Hashable, Sendable {
  /// Its identifier, unique in the programme.
  public let id: String
  /// The service, an index into `Programme.services`; nil means every one.
  public let service: Int?
  /// The mission, an index into `Programme.missions`; nil means every one.
  public let mission: Int?
  /// Its first month; nil means the horizon's.
  public let from: Month?
  /// Its last month; nil means the horizon's.
  public let until: Month?
  /// The least number wanted in each month, if any: what is missing counts as short.
  public let min: Int?
  /// The most allowed in each month, if any.
  public let max: Int?
}
