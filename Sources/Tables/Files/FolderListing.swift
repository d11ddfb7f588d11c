/// What is in folders and files of any kind, for results that are written bit by bit.
public enum FolderListing {
  /// The names in a folder, ascending.
  ///
  /// - Throws: `FileFailure`, where it cannot be listed.
  public static func names(in path: String) throws(FileFailure) -> [String] {
    try ProgrammeFolder.names(in: path)
  }

  /// The bytes of a file.
  ///
  /// - Throws: `FileFailure`, where it cannot be read.
  public static func bytes(of path: String) throws(FileFailure) -> [UInt8] {
    try FileBytes.read(path)
  }
}
