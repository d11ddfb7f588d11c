/// What tells a file from every other one: its length and its hash.
public struct FileDigest: Hashable, Sendable {
  /// The file's name, such as `officers.csv`.
  public let name: String
  /// How many bytes it has.
  public let bytes: Int
  /// Its SHA-256 in hexadecimal digits, as `sha256sum` prints it.
  public let sha256: String

  /// A digest of these parts.
  public init(name: String, bytes: Int, sha256: String) {
    self.name = name
    self.bytes = bytes
    self.sha256 = sha256
  }
}
