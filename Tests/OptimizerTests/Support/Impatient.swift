import Synchronization

@testable import Optimizer

/// Asks to stop from some question on, and hears of progress.
final class Impatient: Watcher {
  private let questionsLeft: Atomic<Int>
  private let heard = Mutex<[String]>([])

  init(after questions: Int) { questionsLeft = Atomic(questions) }

  var wantsStop: Bool {
    questionsLeft.subtract(1, ordering: .relaxed).newValue < 0
  }

  func note(_ progress: Progress) {
    heard.withLock { $0.append(progress.phase) }
  }

  /// The phases heard of.
  var phases: [String] { heard.withLock { $0 } }
}
