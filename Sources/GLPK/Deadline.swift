/// The moment at which the time allowed is used up.
struct Deadline {
  private let end: ContinuousClock.Instant?

  /// So many milliseconds from now; never, if nil.
  init(milliseconds: Int?) {
    end = milliseconds.map { .now.advanced(by: .milliseconds($0)) }
  }

  /// The whole milliseconds left, at least 0; nil if there is no end.
  var remaining: Int? {
    guard let end else { return nil }
    let (seconds, attoseconds) = ContinuousClock.now.duration(to: end).components
    return max(0, Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000))
  }
}
