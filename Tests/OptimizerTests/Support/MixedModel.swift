@testable import Optimizer

/// Small models of three sorts, by turns: packed, crowded, and any.
enum MixedModel {
  static func make(_ seed: Int) -> TourModel {
    switch seed % 3 {
    case 0: PackedModel.make(seed, tours: 8...11)
    case 1: RandomModel.make(seed, .crowded)
    default: RandomModel.make(seed)
    }
  }
}

extension Oracle {
  /// What the choices with a wish are worth.
  func values(with wish: Alternatives.Wish) -> [[Int]] {
    func bits(_ tours: [Int]) -> UInt { tours.reduce(0) { $0 | 1 << UInt($1) } }
    let (wanted, without) = (bits(wish.oneOf), bits(wish.without))
    return choices.filter {
      (wanted == 0 || $0 & wanted != 0) && $0 & without == 0
    }.compactMap(values)
  }
}
