/// What choices have in common that are as good as some roots allow, level after level: `Face` for a model.
struct ModelFace: Sendable {
  /// Whether each tour is out of the question.
  private(set) var isClosed: [Bool]
  /// By resource and month: whether nothing is left free below the most, and nothing beyond the least.
  private(set) var isFull: [Bool]
  private(set) var isShort: [Bool]

  /// All of a model, some tours closed.
  init(of priced: PricedModel, closing closed: [Int] = []) {
    isClosed = priced.isChoosable.map { !$0 }
    for tour in closed { isClosed[tour] = true }
    isFull = [Bool](
      repeating: false, count: priced.model.resources.count * priced.model.months)
    isShort = isFull
  }

  /// Narrows the face to choices that cost no more than `cost` at a root's level.
  /// - Complexity: O(tours + resources × months).
  mutating func narrow(by root: PricedRoot, atMost cost: Int) {
    for tour in isClosed.indices where !isClosed[tour] {
      if root.dual.excludes(tour, atMost: cost) { isClosed[tour] = true }
    }
    for place in isFull.indices {
      if root.dual.forbidsSlack(root.used.most[place], atMost: cost) { isFull[place] = true }
      if root.dual.forbidsSlack(root.used.least[place], atMost: cost) { isShort[place] = true }
    }
  }
}

extension DualBound {
  /// Whether choices that cost no more than `value` leave nothing free at a limit with this price, in whole multiples
  /// of 1 ÷ `PricedModel.scale`.
  fileprivate func forbidsSlack(_ price: Int128, atMost value: Int) -> Bool {
    price != 0
      && forbidsSlack(Double(nearest: price) / Double(PricedModel.scale), atMost: value)
  }
}
