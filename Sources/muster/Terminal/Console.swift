import Glibc

/// The standard streams, written whole and unbuffered.
struct Console: Sendable {
  /// When the program began: the console is the first thing that it makes.
  let start = ContinuousClock.now

  /// Writes to standard output.
  func write(_ text: String) throws(Failure) {
    if let code = Self.put(text, on: STDOUT_FILENO) {
      throw Failure(
        .wrongUsage, "muster: standard output cannot be written: \(Self.reason(of: code))")
    }
  }

  /// Writes a line to the error stream; where that fails, there is nobody left to tell.
  func complain(_ line: String) {
    _ = Self.put(line + "\n", on: STDERR_FILENO)
  }

  /// Writes to the error stream without ending the line.
  func show(_ text: String) {
    _ = Self.put(text, on: STDERR_FILENO)
  }

  /// What an error number means.
  static func reason(of code: Int32) -> String { unsafe String(cString: strerror(code)) }

  /// Writes all of a text; returns the error number where it cannot.
  static func put(_ text: String, on descriptor: Int32) -> Int32? {
    var text = text
    return text.withUTF8 { bytes in
      var sent = 0
      while sent < bytes.count {
        let count = unsafe Glibc.write(
          descriptor,
          UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[sent...])
            .baseAddress, bytes.count - sent)
        if count >= 0 {
          sent += count
        } else if errno != EINTR {
          return errno
        }
      }
      return nil
    }
  }
}
