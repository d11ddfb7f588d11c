public import Programme

extension FileDigest {
  /// The digest of a file with these bytes. Complexity: O(bytes).
  public init(of bytes: [UInt8], named name: String) {
    self.init(name: name, bytes: bytes.count, sha256: SHA256.digits(of: bytes))
  }

  /// The digest of a text as UTF-8. Complexity: O(bytes).
  public init(of text: String, named name: String) {
    self.init(of: Array(text.utf8), named: name)
  }

  /// The digest of the file at a path, named by its last part.
  ///
  /// - Throws: `FileFailure`, where the file cannot be read.
  /// - Complexity: O(bytes).
  public init(ofFile path: String) throws(FileFailure) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    self.init(of: try FileBytes.read(path), named: name)
  }
}
