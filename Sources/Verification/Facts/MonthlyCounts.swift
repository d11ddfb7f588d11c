import Programme

/// How many tours there are in each month of the horizon, in all and running, for each of some rows.
struct MonthlyCounts {
  private let horizon: Horizon
  private var all: [Int]
  private var running: [Int]

  /// No tour yet. Complexity: O(rows × months).
  init(rows: Int, in horizon: Horizon) {
    self.horizon = horizon
    all = Array(repeating: 0, count: rows * horizon.months)
    running = all
  }

  /// Counts a tour in a row, in the months from `first` to its last that lie in the horizon.
  /// Complexity: O(months).
  mutating func add(_ tour: StandingTour, to row: Int, from first: Month) {
    for month in horizon.part(first, tour.key.until) {
      let place = place(row, month)
      all[place] += 1
      if tour.isRunning { running[place] += 1 }
    }
  }

  /// The tours of a row in a month of the horizon.
  func count(_ row: Int, _ month: Month) -> Int { all[place(row, month)] }

  /// The running ones among them.
  func runningCount(_ row: Int, _ month: Month) -> Int { running[place(row, month)] }

  /// The stretches of months in which a row holds more than it may: more than the limit, and more than
  /// the running tours, which stand whatever the limit. Complexity: O(months).
  func excesses(
    of row: Int, in months: some Sequence<Month>, limit: (Month) -> Int
  ) -> [Excess] {
    var found: [Excess] = []
    for month in months {
      let excess = Excess(
        from: month, until: month, found: count(row, month), limit: limit(month),
        running: runningCount(row, month))
      guard excess.found > max(excess.limit, excess.running) else { continue }
      if let last = found.last, last.isContinued(by: excess) {
        found[found.count - 1].until = month
      } else {
        found.append(excess)
      }
    }
    return found
  }

  private func place(_ row: Int, _ month: Month) -> Int {
    row * horizon.months + horizon.first.distance(to: month)
  }
}
