/// A value of `programme.json5` as text, with its place: what the file says before anyone asks what it means.
public struct Setting: Sendable {
  /// What it is.
  public let value: Value
  /// Where it begins.
  public let position: Position

  /// A value at a place.
  public init(_ value: Value, at position: Position = .start) {
    self.value = value
    self.position = position
  }

  /// A JSON value; numbers stay text, so that nothing is rounded.
  public indirect enum Value: Sendable {
    /// `null`.
    case null
    /// `true` or `false`.
    case bool(Bool)
    /// A number, in plain decimal notation where that is exact, else as it is written.
    case number(String)
    /// A string.
    case string(String)
    /// An array.
    case array([Setting])
    /// An object, its members in the order of the file; keys may repeat.
    case object([Member])
  }

  /// One member of an object.
  public struct Member: Sendable {
    /// The key.
    public let key: String
    /// Where the key begins.
    public let position: Position
    /// The value.
    public let setting: Setting

    /// A member of these parts.
    public init(_ key: String, at position: Position = .start, _ setting: Setting) {
      self.key = key
      self.position = position
      self.setting = setting
    }
  }
}
