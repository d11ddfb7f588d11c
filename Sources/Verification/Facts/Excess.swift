import Programme

/// A stretch of months in which there is the same too much of something.
struct Excess {
  let from: Month
  var until: Month
  let found: Int
  let limit: Int
  /// The running tours among those found, which stand even above the limit.
  let running: Int

  /// Whether the other is the next month's, with the same numbers.
  func isContinued(by next: Excess) -> Bool {
    until.advanced(by: 1) == next.from
      && (found, limit, running) == (next.found, next.limit, next.running)
  }

  /// The same without the months.
  var finding: Finding.Excess { Finding.Excess(found: found, limit: limit, running: running) }
}
