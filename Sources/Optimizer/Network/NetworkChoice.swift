/// A choice of the tours of a network part, with what is proven about it.
struct NetworkChoice {
  /// The tours chosen, ascending.
  let tours: [Int]
  /// By level, how much they improve it; more is better.
  let gains: [Int]
  /// By level, what no choice of the part that keeps the levels before it improves it by more than.
  let bounds: [Int]

  /// What an assignment chooses, and what its officers' prices prove, worths being those of the levels up to one.
  init<Cost>(
    _ assignment: Assignment<Cost>, of part: NetworkPart, _ weights: LevelWeights,
    through last: Int
  ) {
    let chosen = assignment.chosen
    let total = assignment.bound
    let gains = weights.gains(of: chosen)
    tours = chosen.map { part.tours[$0] }.sorted()
    self.gains = gains
    bounds = gains.indices.map {
      max(gains[$0], weights.bound($0, total: total, through: last, holding: gains))
    }
  }

  /// What of a valid choice of the whole model belongs to a part; nothing is proven of it but that every officer gains no
  /// more than by his best tour.
  init(_ chosen: [Int], of part: NetworkPart, _ weights: LevelWeights) {
    let isChosen = Set(chosen)
    let places = part.tours.indices.filter { isChosen.contains(part.tours[$0]) }
    let gains = weights.gains(of: places)
    tours = places.map { part.tours[$0] }.sorted()
    self.gains = gains
    bounds = gains.indices.map { max(gains[$0], weights.mostGain(at: $0)) }
  }

  /// No tours, where none changes a level.
  init(levels: Int) {
    tours = []
    gains = [Int](repeating: 0, count: levels)
    bounds = gains
  }

  /// The better of two choices, with the bounds of either where they hold: at the levels before which it gains
  /// what that one does.
  init(_ first: NetworkChoice, _ second: NetworkChoice) {
    let best = first.gains.lexicographicallyPrecedes(second.gains) ? second : first
    tours = best.tours
    gains = best.gains
    bounds = best.gains.indices.map { level in
      [first, second].filter { $0.gains[..<level] == best.gains[..<level] }
        .map { $0.bounds[level] }.min() ?? best.bounds[level]
    }
  }
}
