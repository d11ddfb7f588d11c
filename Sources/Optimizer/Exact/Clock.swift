/// Wall-clock time since a solve began, and the time at which it must end.
struct Clock: Sendable {
  private let began = ContinuousClock.now
  private let limit: Double?

  /// A clock that starts now.
  init(seconds limit: Double?) {
    self.limit = limit
  }

  /// Seconds since the start.
  var elapsed: Double { Double(milliseconds: began.duration(to: .now)) }

  /// Seconds left; very many where there is no limit.
  var left: Double { max(0, (limit ?? 1e9) - elapsed) }
}

extension Double {
  fileprivate init(milliseconds duration: Duration) {
    let (seconds, attoseconds) = duration.components
    self = Double(seconds) + Double(attoseconds) / 1e18
  }
}
