import Glibc
import Synchronization
import Tables

/// The file into which a shard writes its lines as they come: whole, and on the disk before the next one begins, so
/// that whatever ends the program, what is written stays and nothing is done twice.
final class SweepJournal: Sendable {
  private let path: String
  private let file: Int32
  private let failure = Mutex<FileFailure?>(nil)

  /// Opens a journal, or makes it with its header. What a kill has left of a line is taken away.
  ///
  /// - Throws: `Failure`, where it cannot be written, or another process writes it.
  init(_ path: String, header: String) throws(Failure) {
    self.path = path
    file = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_APPEND, 0o644)
    guard file >= 0 else { throw Failure(FileFailure(path, "written")) }
    guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
      throw Failure(.wrongUsage, "muster sweep: \(path) is being written by another process")
    }
    let text = try Self.text(of: path)
    let whole = text.lastIndex(of: .lineFeed).map { $0 + 1 } ?? 0
    guard ftruncate(file, whole) == 0 else { throw Failure(FileFailure(path, "written")) }
    if whole == 0 { try append(header) }
  }

  deinit {
    if file >= 0 { close(file) }
  }

  /// Writes a line and waits until it is on the disk.
  ///
  /// - Throws: `Failure`, where the system refuses; what it took of the line is then taken away at the next start.
  func append(_ line: String) throws(Failure) {
    let refused = failure.withLock { failure -> FileFailure? in
      if failure == nil, let code = Console.put(line, on: file) {
        failure = FileFailure(path, "written", code: code)
      }
      // File systems that cannot synchronise say so.
      if failure == nil, fsync(file) != 0, errno != EINVAL {
        failure = FileFailure(path, "synchronised")
      }
      return failure
    }
    if let refused { throw Failure(refused) }
  }

  /// The whole lines of a journal behind its header.
  ///
  /// - Throws: `Failure`, where the file cannot be read, or has another header.
  static func lines(of path: String, header: String) throws(Failure) -> [String] {
    let bytes = try text(of: path)
    guard let end = bytes.lastIndex(of: .lineFeed) else { return [] }
    let lines = bytes[..<end].split(separator: .lineFeed)
      .map { String(decoding: $0, as: UTF8.self) + "\n" }
    guard lines.first == header else {
      throw Failure(.wrongUsage, "muster sweep: \(path) is no journal of this sweep")
    }
    return Array(lines.dropFirst())
  }

  /// The number of the scenario that a line is about.
  static func number(of line: String) -> Int? { Int(line.prefix { $0 != "," }) }

  private static func text(of path: String) throws(Failure) -> [UInt8] {
    do throws(FileFailure) { return try FolderListing.bytes(of: path) } catch {
      throw Failure(error)
    }
  }
}

extension UInt8 {
  fileprivate static let lineFeed = UInt8(ascii: "\n")
}
