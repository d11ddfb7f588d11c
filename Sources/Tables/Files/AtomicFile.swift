import Glibc

/// Writes files whole or not at all: a reader, or a crash, never meets half of one.
///
/// The bytes go to a temporary file in the same folder and to the disk, then take the file's name in one
/// step. A file that is replaced keeps its permissions; a new one gets 0644 as the umask allows. A
/// symbolic link stays, and what it points to is replaced.
public enum AtomicFile {
  /// Writes a file.
  ///
  /// - Throws: `FileFailure`; the file is then as it was before, and no temporary file is left.
  public static func write(_ bytes: [UInt8], to path: String) throws(FileFailure) {
    try write([(path, bytes)])
  }

  /// Writes a text as UTF-8.
  ///
  /// - Throws: `FileFailure`; the file is then as it was before, and no temporary file is left.
  public static func write(_ text: String, to path: String) throws(FileFailure) {
    try write([(path, Array(text.utf8))])
  }

  /// Writes several files: none is replaced before the bytes of all are on the disk.
  ///
  /// - Throws: `FileFailure`; no temporary file is left, and every file is as it was before, except
  ///   where the system wrote all bytes and then refused to rename one: those before it are new.
  public static func write(_ files: [(path: String, bytes: [UInt8])]) throws(FileFailure) {
    var waiting: [TemporaryFile] = []
    defer { for file in waiting { file.remove() } }
    for (path, bytes) in files {
      let file = try TemporaryFile(for: path)
      waiting.append(file)
      try file.fill(with: bytes)
    }
    var folders: [String] = []
    for file in waiting.reversed() where !folders.contains(file.folder) {
      folders.append(file.folder)
    }
    while let file = waiting.first {
      try file.takeName()
      waiting.removeFirst()
    }
    for folder in folders { try syncFolder(folder) }
  }

  /// Puts a folder's names on the disk.
  private static func syncFolder(_ path: String) throws(FileFailure) {
    let folder = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw FileFailure(path, "synchronised") }
    defer { close(folder) }
    // Some file systems cannot synchronise folders, and say so.
    guard fsync(folder) == 0 || errno == EINVAL else { throw FileFailure(path, "synchronised") }
  }
}
