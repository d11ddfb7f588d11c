extension TourModel {
  /// Of the choices among some tours that are worth the same at every level as one of them, one with the most of a gain of
  /// its own.
  ///
  /// It is a program of its own, small where the tours are few: every level is held, and one tree maximises the gain.
  ///
  /// - Parameters:
  ///   - known: the choice.
  ///   - tours: what it may be made of, ascending; the choice's own are among them.
  ///   - gains: of each of these.
  ///   - wish: one of them is chosen, if there are any.
  ///   - nodes: so many of the tree at most; the best by then stands.
  /// - Returns: The tours, ascending; nil where none with more gain was found.
  /// - Complexity: exponential in the tours at worst, and bounded by the nodes.
  public func equal(
    to known: [Int], among tours: [Int], gaining gains: [Int], keeping wish: [Int], nodes: Int
  ) -> [Int]? {
    guard let values = values(of: known) else { return nil }
    var asking = self
    if !wish.isEmpty { asking.demands.append(Demand(name: "wish", tours: wish)) }
    var program = TourProgram(of: asking, over: tours)
    for (number, value) in values.enumerated() {
      let level = LevelCosts(number, of: asking, in: program)
      program.hold(level, atCost: level.cost(ofValue: value))
    }
    let others = program.program.columnCount - tours.count
    let whole = Restriction(
      of: program.program, costs: gains.map { -$0 } + [Int](repeating: 0, count: others),
      lower: program.program.lower, upper: program.program.upper)
    let gain = Dictionary(uniqueKeysWithValues: zip(tours, gains))
    let cost = { (choice: [Int]) in choice.reduce(0) { $0 - (gain[$1] ?? 0) } }
    var best: [Int]?
    do {
      var tree = try BranchAndBound(
        whole, cutoff: cost(known), learnt: PseudoCosts(columns: program.program.columnCount),
        within: .unlimited, work: Work(nodes: nodes),
        judge: { point in
          guard let found = whole.choice(at: point, of: program, in: asking), found.values == values
          else { return nil }
          best = found.tours
          return cost(found.tours)
        }, progress: { _ in })
      _ = try tree.run(from: .min)
    } catch {
      // What was found until the linear solver failed is true.
    }
    return best
  }
}
