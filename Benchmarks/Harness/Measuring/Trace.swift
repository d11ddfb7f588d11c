import Optimizer
import Synchronization

/// What was heard of a solve at a time.
struct Event: Codable, Hashable, Sendable {
  /// Seconds since planning began.
  let seconds: Double
  /// The level, an index into the objective.
  let level: Int
  /// What was being done.
  let phase: String
  /// The level's value in the best plan so far.
  let value: Int
  /// What is proven that the level cannot beat.
  let bound: Int
}

/// Hears of a solve's progress by the public seam alone, and notes when; what says nothing new is dropped.
final class Trace: Watcher {
  private let watch = Stopwatch()
  private let heard = Mutex<[Event]>([])

  /// What was heard, in its order.
  var events: [Event] { heard.withLock { $0 } }

  /// Seconds since the trace was made.
  var seconds: Double { watch.wallSeconds }

  /// Notes where the solve stands.
  func note(_ progress: Progress) {
    let event = Event(
      seconds: watch.wallSeconds.thousandths, level: progress.level, phase: progress.phase,
      value: progress.value, bound: progress.bound)
    heard.withLock { events in
      if let last = events.last, last.level == event.level, last.phase == event.phase,
        last.value == event.value, last.bound == event.bound
      {
        return
      }
      events.append(event)
    }
  }

  /// Never: limits stop the solve.
  var wantsStop: Bool { false }

  /// At most so many events, the first and the last among them, for the history.
  static func thinned(_ events: [Event], to count: Int) -> [Event] {
    guard events.count > count, count > 1 else { return events }
    return (0..<count).map { events[$0 * (events.count - 1) / (count - 1)] }
  }
}
