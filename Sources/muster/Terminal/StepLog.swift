import Optimizer
import Reports
import Synchronization

/// Keeps what a solve finds, in its order and without its times, for the report.
final class StepLog: Watcher {
  private let state = Mutex(State())

  /// The steps, and the last one of each level.
  private struct State {
    var steps: [SolveStep] = []
    var last: [Int: SolveStep] = [:]
  }

  /// The steps so far: one whenever a level's value or bound was new.
  var steps: [SolveStep] { state.withLock { $0.steps } }

  /// Keeps a step where a level's value or bound is new.
  func note(_ progress: Progress) {
    let step = SolveStep(level: progress.level, value: progress.value, bound: progress.bound)
    state.withLock { state in
      guard state.last.updateValue(step, forKey: step.level) != step else { return }
      state.steps.append(step)
    }
  }

  /// A log stops nothing.
  var wantsStop: Bool { false }
}
