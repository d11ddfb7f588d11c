import Glibc

/// One line on the terminal that is written over and over.
extension Console {
  /// Whether such a line is shown: where the error stream is a terminal that can go back to the start of a line.
  static func showsLine(isQuiet: Bool) -> Bool {
    let terminal = unsafe getenv("TERM").map { unsafe String(cString: $0) }
    return !isQuiet && isatty(STDERR_FILENO) == 1 && terminal != nil && terminal != "dumb"
  }

  /// Puts a text in the line's place; nothing takes it away.
  func showLine(_ text: String = "") { show("\r\u{1B}[K" + text) }
}
