import Optimizer

/// A time by which everything is to be known.
struct Deadline: Sendable {
  private let end: ContinuousClock.Instant?

  init(seconds: Double?) {
    end = seconds.map { ContinuousClock.now + .milliseconds(Int($0 * 1_000)) }
  }

  /// Whether it has passed.
  var isOver: Bool { end.map { $0 <= .now } ?? false }

  /// Limits for one of several searches: half of the time left.
  func share(of limits: Limits) -> Limits { of(limits, part: 0.5) }

  /// Limits that end with the time.
  func all(of limits: Limits) -> Limits { of(limits, part: 1) }

  private func of(_ limits: Limits, part: Double) -> Limits {
    var limits = limits
    limits.seconds = end.map { end in
      let left = ContinuousClock.now.duration(to: end).components
      return max(0.01, (Double(left.seconds) + Double(left.attoseconds) / 1e18) * part)
    }
    return limits
  }
}
