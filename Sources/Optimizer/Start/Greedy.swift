/// Fills up choices: tours that must or should come first, then every other that still fits, those first that
/// alone improve the levels most, in the levels' order.
struct Greedy {
  private let model: TourModel
  /// The tours, the most worth having first.
  private let ranked: [Int]

  /// - Complexity: O(tours × (log tours + levels × resources of a post × months)).
  init(of model: TourModel) {
    self.model = model
    let (worth, tours) = (SingleWorth(of: model), model.choosableTours)
    var ranking = Ranking(of: tours.count)
    for level in model.levels.indices {
      ranking.refine(by: worth.worths(of: tours, at: level).map { -$0 })
    }
    ranked = ranking.places.map { tours[$0] }
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
