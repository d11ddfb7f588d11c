import Glibc
import Optimizer
import Reports
import Synchronization

/// One line on the terminal that says how many pieces of work are done and how long the rest will take; on a pipe,
/// nothing.
final class CountLine: Sendable {
  private let console: Console
  private let isShown: Bool
  private let total: Int
  private let start = ContinuousClock.now
  private let state: Mutex<State>

  private struct State {
    var done: Int
    let before: Int
    var shown: ContinuousClock.Instant?
  }

  /// A line for so many pieces, some of which were done before.
  init(_ console: Console, of total: Int, before: Int = 0, isQuiet: Bool) {
    self.console = console
    self.total = total
    state = Mutex(State(done: before, before: before))
    isShown = Console.showsLine(isQuiet: isQuiet)
  }

  /// Counts a piece that is done.
  func step() {
    state.withLock { state in
      state.done += 1
      let now = ContinuousClock.now
      guard isShown, state.shown.map({ now - $0 > .milliseconds(200) }) ?? true else { return }
      state.shown = now
      console.showLine(Self.text(state.done, of: total, since: state.before, now - start))
    }
  }

  /// Takes the line away.
  func clear() {
    if isShown { console.showLine() }
  }

  /// `120 of 1,000, 12.0 %, 3 min left`, reckoned from the pieces done in this run.
  static func text(_ done: Int, of total: Int, since before: Int, _ elapsed: Duration) -> String {
    let permille = total == 0 ? 1000 : done * 1000 / total
    let rate = Double(done - before) / max(elapsed.inSeconds, 0.001)
    var text = "\(done.grouped) of \(total.grouped), \(permille / 10).\(permille % 10) %"
    if rate > 0 { text += ", \(left(Double(total - done) / rate)) left" }
    return text
  }

  private static func left(_ seconds: Double) -> String {
    switch seconds {
    case ..<90: "\(Int(seconds.rounded(.up))) s"
    case ..<5_400: "\(Int((seconds / 60).rounded(.up))) min"
    case ..<172_800: "\(Int((seconds / 3_600).rounded(.up))) h"
    default: "\(Int(min(seconds / 86_400, 1e9).rounded(.up))) days"
    }
  }
}
