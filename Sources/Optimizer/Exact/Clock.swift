/// Wall-clock time since a solve began, and the time at which it must end.
struct Clock: Sendable {
  private let began = ContinuousClock.now
  private let limit: Double?

  /// A clock that starts now.
  init(seconds limit: Double?) {
    self.limit = limit
  }

  /// Seconds since the start.
  var elapsed: Double { began.duration(to: .now).inSeconds }

  /// Seconds left; very many where there is no limit.
  var left: Double { max(0, (limit ?? 1e9) - elapsed) }
}

extension Duration {
  /// The same in seconds.
  package var inSeconds: Double {
    Double(components.seconds) + Double(components.attoseconds) / 1e18
  }
}
