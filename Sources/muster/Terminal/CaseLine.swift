import Glibc
import Reports
import Synchronization

/// One line on the terminal that says how far the tree of prices has grown; on a pipe, nothing.
final class CaseLine: Sendable {
  private let console: Console
  private let isShown: Bool
  private let start = ContinuousClock.now
  private let state = Mutex<(cases: Int, shown: ContinuousClock.Instant?)>((0, nil))

  /// A line that is shown where the error stream is a terminal that can go back to the start of a line.
  init(_ console: Console, isQuiet: Bool) {
    self.console = console
    isShown = Console.showsLine(isQuiet: isQuiet)
    show(0, after: .zero)
  }

  /// Counts cases that are closed; from any thread.
  func note(cases more: Int) {
    state.withLock { state in
      state.cases += more
      let now = ContinuousClock.now
      guard state.shown.map({ now - $0 > .milliseconds(200) }) ?? true else { return }
      state.shown = now
      show(state.cases, after: now - start)
    }
  }

  private func show(_ cases: Int, after elapsed: Duration) {
    guard isShown else { return }
    console.showLine(
      "preparing prices  \(cases.grouped) cases  \(elapsed.components.seconds) s")
  }

  /// Takes the line away.
  func clear() {
    if isShown { console.showLine() }
  }
}
