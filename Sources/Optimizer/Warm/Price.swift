/// What is known of the best choice with a wish.
public struct Price: Sendable, Hashable {
  /// By level, what no choice with the wish can beat that is as good as these bounds at the levels before. So none is
  /// better than all of them together, in the levels' order.
  public let bounds: [Int]
  /// By level, what a choice with the wish is worth; nil where none was searched.
  public let values: [Int]?
  /// The tours of that choice, indices into the model without the wish.
  public let tours: [Int]?

  /// What this price says of every wish that asks for more.
  public var bound: Price { Price(bounds: bounds, values: nil, tours: nil) }

  /// The most that this price and another of the same wish say together: the bounds that say more, the better choice.
  public func sharpened(by other: Price, in model: TourModel) -> Price {
    var better = self
    if let theirs = other.values, values.map({ model.isBetter(theirs, than: $0) }) ?? true {
      better = other
    }
    return Price(
      bounds: model.sharper(bounds, or: other.bounds), values: better.values,
      tours: better.tours)
  }

  /// What a level loses by a wish.
  public struct Loss: Sendable, Hashable {
    /// At least so much, among choices that lose no more than is said here at the levels before; below 0 where the
    /// level gains by what a level before it loses.
    public let atLeast: Int
    /// At most so much; nil where that is not known.
    public let atMost: Int?

    /// Whether it is exactly that.
    public var isExact: Bool { atLeast == atMost }
  }

  /// What each level loses against a solution without the wish.
  ///
  /// Where the solution itself is known up to a gap, its best value may be anything between value and bound, and the
  /// loss is an interval even if the price is exact. The levels after the first that is no single number are left
  /// out, unless it is only for want of a choice: what they lose depends on what that one does.
  /// - Complexity: O(levels).
  public func losses(against base: Solution, in model: TourModel) -> [Loss] {
    var losses: [Loss] = []
    var hasLost = false
    for (number, level) in model.levels.enumerated() {
      let sign = level.isMaximised ? 1 : -1
      var least = sign * (base.values[number] - bounds[number])
      // As long as nothing is lost the choice is one without the wish, and no better than the best.
      if !hasLost { least = max(0, least) }
      let most = values.map { sign * (base.bounds[number] - $0[number]) }
      losses.append(Loss(atLeast: least, atMost: most.map { max(least, $0) }))
      if base.values[number] != base.bounds[number] { break }
      if let values, values[number] != bounds[number] { break }
      hasLost = hasLost || least > 0
    }
    return losses
  }
}
