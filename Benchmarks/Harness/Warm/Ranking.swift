import Optimizer

/// The officers who could serve in place of a chosen tour, each with what it would cost: how long that takes to know.
struct Ranking {
  /// The other tours on a tour's post in the same months.
  static func others(of tour: Int, beside chosen: Set<Int>, in model: TourModel) -> [Int] {
    let tours = model.tours
    return (0..<tours.count).filter { other in
      tours.post[other] == tours.post[tour] && tours.start[other] == tours.start[tour]
        && tours.end[other] == tours.end[tour] && !chosen.contains(other)
    }
  }
  init(of model: TourModel, from base: SolvedState, places: Int, within limits: Limits) throws {}
  var text: String { "" }
}
