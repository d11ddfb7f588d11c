/// A police service that releases officers.
public struct Service: Hashable, Sendable {
  /// Its identifier, unique in the programme.
  public let id: String
  /// Its name; empty where none is given.
  public let name: String
  /// Its officers in all, where known.
  public let strength: Int?
}
