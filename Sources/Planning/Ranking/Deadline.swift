import Optimizer

/// The end of some work: a time by which everything is to be known, or a watcher's wish.
struct Deadline {
  let watcher: (any Watcher)?
  private let limits: Limits
  private let end: ContinuousClock.Instant?

  init(_ limits: Limits, _ watcher: (any Watcher)?) {
    (self.limits, self.watcher) = (limits, watcher)
    end = limits.seconds.map { ContinuousClock.now + .milliseconds(Int($0 * 1_000)) }
  }

  /// Whether it has come.
  var isOver: Bool { (end.map { $0 <= .now } ?? false) || watcher?.wantsStop ?? false }

  /// Limits that end with the time.
  var rest: Limits { limits(part: 1) }

  /// Limits for one of several searches: half of the time left.
  var share: Limits { limits(part: 0.5) }

  private func limits(part: Double) -> Limits {
    var limits = limits
    limits.seconds = end.map { max(0.01, ContinuousClock.now.duration(to: $0).inSeconds * part) }
    return limits
  }
}
