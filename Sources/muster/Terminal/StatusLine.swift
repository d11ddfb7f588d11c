import Glibc
import Optimizer
import Reports
import Synchronization

/// One line on the terminal that says where a solve stands, rewritten in place; on a pipe, nothing.
final class StatusLine: Watcher {
  private let console: Console
  private let isShown: Bool
  private let start = ContinuousClock.now
  private let width: Int

  /// A line that is shown where the error stream is a terminal that can go back to the start of a line.
  init(_ console: Console, isQuiet: Bool) {
    self.console = console
    isShown = Console.showsLine(isQuiet: isQuiet)
    var size = winsize()
    let isKnown = unsafe ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    width = isKnown ? Int(size.ws_col) : 80
  }

  /// Seconds since the line was made.
  var elapsed: Duration { ContinuousClock.now - start }

  /// Shows where the solve stands.
  func note(_ progress: Progress) {
    guard isShown else { return }
    let gap = Gap(value: progress.value, bound: progress.bound)
    let line =
      "\(progress.name)  \(progress.value)  bound \(progress.bound)  gap \(gap)  "
      + "\(progress.phase)  \(elapsed.components.seconds) s"
    console.showLine(String(line.prefix(width - 1)))
  }

  /// Whether the user asked to stop.
  var wantsStop: Bool { Interrupt.isRequested }

  /// Takes the line away.
  func clear() {
    if isShown { console.showLine() }
  }
}
