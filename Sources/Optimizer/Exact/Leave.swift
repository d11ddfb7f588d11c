/// How long something may go on: until a time, or until the user wants it to stop.
struct Leave: Sendable {
  private let clock: Clock
  private let end: Double
  private let watcher: (any Watcher)?

  /// For ever.
  static let unlimited = Leave(clock: Clock(seconds: nil), seconds: 1e9, watcher: nil)

  /// For so many seconds from now.
  init(clock: Clock, seconds: Double, watcher: (any Watcher)?) {
    self.clock = clock
    end = clock.elapsed + seconds
    self.watcher = watcher
  }

  /// Whether it is time to stop.
  var isOver: Bool { watcher?.wantsStop == true || clock.elapsed >= end }

  /// Milliseconds left, at least 1, as GLPK counts time.
  var milliseconds: Int { max(1, Int(min(end - clock.elapsed, 1e6) * 1000)) }
}
