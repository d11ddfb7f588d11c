import Glibc
import Tables

/// A file that is written beside its place, and takes its name only when it is whole.
struct DraftFile: ~Copyable {
  /// Where to write.
  let path: String

  /// An empty file beside another path; without one, in the folder for temporary files.
  init(beside place: String?) throws(FileFailure) {
    let temporary = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
    var parts = (place ?? temporary + "/muster").split(
      separator: "/", omittingEmptySubsequences: false)
    let name = parts.removeLast()
    parts.append(".\(name).\(getpid())")
    path = parts.joined(separator: "/")
    let file = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw FileFailure(place ?? path, "written") }
    close(file)
  }

  /// Gives the file its name, in one step.
  consuming func take(name: String) throws(FileFailure) {
    guard unsafe rename(path, name) == 0 else { throw FileFailure(name, "written") }
  }

  /// What the file holds.
  func bytes() throws(FileFailure) -> [UInt8] { try FileBytes.read(path) }

  /// Sends what the file holds to standard output.
  func send(to console: Console) throws(Failure) {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw Failure(FileFailure(path, "read")) }
    defer { close(file) }
    // Gone even where the reader goes away and takes this program with it.
    _ = unsafe unlink(path)
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes { bytes in
        unsafe read(file, bytes.baseAddress, bytes.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw Failure(FileFailure(path, "read")) }
      if count == 0 { return }
      try console.write(String(decoding: buffer[..<count], as: UTF8.self))
    }
  }

  deinit {
    _ = unsafe unlink(path)
  }
}
