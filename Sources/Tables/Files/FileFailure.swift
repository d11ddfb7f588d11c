import Glibc

/// What the system refused to do with a file or folder.
public struct FileFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file or folder.
  public let path: String
  /// What was tried, as a participle: "read", "written".
  public let attempt: String
  /// The system's error number.
  public let code: Int32

  /// A refusal with this error number, by default the one that the last system call left.
  public init(_ path: String, _ attempt: String, code: Int32 = errno) {
    self.path = path
    self.attempt = attempt
    self.code = code
  }

  /// Whether there is no such file or folder.
  var isMissing: Bool { code == ENOENT }

  /// The system's words for the error: "No such file or directory".
  public var reason: String { unsafe String(cString: strerror(code)) }

  /// One line: `plan.json cannot be written: No space left on device`.
  public var description: String { "\(path) cannot be \(attempt): \(reason)" }
}
