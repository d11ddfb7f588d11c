/// The months of the horizon in runs within which a resource neither changes its limits nor is entered
/// or left by any tour: one row for each run says what a row for each month would.
struct Epochs {
  /// The first month of each run, ascending, beginning with 0.
  let first: [Int]
  /// The run of each month of the horizon.
  let ofMonth: [Int]

  /// The runs that begin in these months.
  init(beginning months: some Sequence<Int>, horizon: Int) {
    var begins = [Bool](repeating: false, count: horizon)
    begins[0] = true
    for month in months where month < horizon { begins[month] = true }
    first = (0..<horizon).filter { begins[$0] }
    var run = -1
    ofMonth = begins.map { isFirst in
      if isFirst { run += 1 }
      return run
    }
  }

  var count: Int { first.count }

  /// How many months a run has.
  func months(_ run: Int) -> Int {
    (run + 1 < first.count ? first[run + 1] : ofMonth.count) - first[run]
  }
}
