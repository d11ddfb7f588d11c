/// Fills up choices: tours that must or should come first, then every other that still fits, those first that
/// alone improve the levels most, in the levels' order.
struct Greedy {
  private let model: TourModel
  /// The tours, the most worth having first.
  private let ranked: [Int]

  /// - Complexity: O(tours × (log tours + levels × resources of a post × months)).
  init(of model: TourModel) {
    self.model = model
    let (worth, levels) = (SingleWorth(of: model), model.levels.count)
    let tours = model.choosableTours
    var worths: [Int] = []
    worths.reserveCapacity(tours.count * levels)
    for tour in tours {
      for level in 0..<levels { worths.append(worth.worth(of: tour, at: level)) }
    }
    let order = tours.indices.sorted { one, other in
      for level in 0..<levels {
        let (mine, its) = (worths[one * levels + level], worths[other * levels + level])
        if mine != its { return mine > its }
      }
      return one < other
    }
    ranked = order.map { tours[$0] }
  }

  /// A choice that begins with those of the given tours that fit, in their order; ascending.
  /// - Complexity: O(tours × (resources of a post + months)).
  func choice(startingWith tours: [Int]) -> [Int] {
    var allocation = Allocation(of: model)
    for tour in tours { allocation.add(tour) }
    for tour in ranked { allocation.add(tour) }
    return allocation.tours.sorted()
  }
}
