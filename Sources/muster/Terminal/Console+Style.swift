import Glibc
import Reports

extension Console {
  /// How text stands out on standard output: only on a terminal, and not where `NO_COLOR` is set to anything
  /// (no-color.org) or the terminal is dumb.
  var style: TextStyle {
    func value(_ name: String) -> String {
      unsafe getenv(name).map { unsafe String(cString: $0) } ?? ""
    }
    let terminal = value("TERM")
    let isAble = isatty(STDOUT_FILENO) == 1 && !terminal.isEmpty && terminal != "dumb"
    return isAble && value("NO_COLOR").isEmpty ? .terminal : .plain
  }
}
