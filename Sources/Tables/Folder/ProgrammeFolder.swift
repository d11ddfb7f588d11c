import Glibc
import Programme

/// A folder that holds a programme: `programme.json5` and its tables.
///
/// Everything else in it, such as plans, notes and hidden files, is left alone; of a CSV file that is no
/// table of a programme only the name is taken, so that a misspelt one can be warned of.
public struct ProgrammeFolder: Hashable, Sendable {
  /// The folder's path.
  public let path: String

  /// The folder at a path, which is not looked at yet.
  public init(_ path: String) {
    self.path = path
  }

  /// The texts of the programme, with what is wrong with their syntax.
  ///
  /// - Throws: `Faults` where there is no such folder, or it cannot be listed.
  /// - Complexity: O(bytes of the files).
  public func read() throws(Faults) -> Source { try readWithDigests().source }

  /// The texts of the programme, and the digest of every file that was read, ascending by name: of the very
  /// bytes that were read, whatever happens to the files afterwards.
  ///
  /// - Throws: `Faults` where there is no such folder, or it cannot be listed.
  /// - Complexity: O(bytes of the files).
  public func readWithDigests() throws(Faults) -> (source: Source, digests: [FileDigest]) {
    let names: [String]
    do { names = try Self.names(in: path) } catch {
      let found = "cannot be read: \(error.reason)"
      throw Faults([
        Fault(file: path, at: nil, found: found, expected: "a folder with a programme")
      ])
    }
    var files: [String: [UInt8]] = [:]
    var faults: [Fault] = []
    for name in names where SourceFile.isPart(name) {
      do {
        files[name] = SourceFile.isKnown(name) ? try FileBytes.read(path + "/" + name) : []
      } catch {
        let found = "cannot be read: \(error.reason)"
        faults.append(Fault(file: name, at: nil, found: found, expected: "a file that can be read"))
      }
    }
    let digests = files.sorted { $0.key < $1.key }.filter { SourceFile.isKnown($0.key) }
      .map { FileDigest(of: $0.value, named: $0.key) }
    return (Source(files: files, faults: faults), digests)
  }

  /// Writes the settings and tables of a source into the folder, which is made if it is missing: none is
  /// replaced before all are on the disk. Files of which the source says nothing stay as they are.
  ///
  /// - Throws: `FileFailure`, as `AtomicFile.write` does.
  public func write(_ source: Source) throws(FileFailure) {
    if unsafe mkdir(path, 0o755) != 0, errno != EEXIST { throw FileFailure(path, "made") }
    try AtomicFile.write(source.files.map { (path + "/" + $0, Array($1.utf8)) })
  }

  /// The names in a folder, ascending.
  static func names(in path: String) throws(FileFailure) -> [String] {
    guard let folder = unsafe opendir(path) else { throw FileFailure(path, "read") }
    defer { unsafe closedir(folder) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = unsafe readdir(folder) else { break }
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        unsafe tuple.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      names.append(name)
    }
    guard errno == 0 else { throw FileFailure(path, "read") }
    return names.sorted()
  }
}

extension Programme {
  /// The programme that a folder holds.
  ///
  /// - Throws: `Faults`, everything that is wrong with the folder's files, where one thing is an error.
  /// - Complexity: O(n log n) in the number of cells.
  public init(folder path: String) throws(Faults) {
    try self.init(ProgrammeFolder(path).read())
  }
}
