/// Costs that a proof aims at, one after the other: first so low that few columns can be part of what costs less.
///
/// A search below an aim near the bound is short, whether or not a choice that good exists or is known.
struct Aims {
  private let bound: Int
  /// What a choice costs more than the bound, at least, where it takes a tour: by tour, ascending.
  private let sorted: [Double]
  private var columns = 2_500
  private var nodes = 0
  /// A search of more nodes than this was long.
  private static let long = 100

  /// Above a root's bound, by the reduced costs of its tours.
  init(above root: DualBound, reduced: [Double]) {
    bound = root.rounded
    sorted = reduced.filter { $0 > 0 }.sorted()
  }

  /// Notes that the search below the present aim took so many nodes more.
  mutating func note(nodes more: Int) { nodes += more }

  /// The next aim, which is above what is known: it leaves 1.6 times as many tours as the one before, or 1.25
  /// times after a long search, 4 times where the root alone was enough (twice from 5,000 on). Without limit where that
  /// is all.
  mutating func next(above known: Int) -> Int {
    while columns < sorted.count {
      let aim = bound + Int(min(sorted[columns].rounded(.up), 1e15))
      if aim > known { return aim }
      switch nodes {
      case 0: columns *= columns < 5_000 ? 4 : 2
      case ...Self.long: columns += columns * 3 / 5
      default: columns += columns / 4
      }
      nodes = 0
    }
    return .max
  }
}
