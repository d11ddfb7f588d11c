internal import CGLPK

/// What GLPK said when it failed.
enum Fault {
  /// The text of this thread's last fault or call, on one line.
  static var message: String {
    let lines = unsafe String(cString: guarded_text()).split(whereSeparator: \.isNewline)
    return lines.joined(separator: "; ")
  }
}
