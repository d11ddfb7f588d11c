/// A model in two: a network part that is solved by itself, and the rest for the general search.
///
/// The two have no tour, officer or binding limit in common, so every pair of choices fits together and
/// levels add up. What the first choice gains goes into the levels' constants of the second.
struct NetworkSplit {
  private let model: TourModel
  private let part: NetworkPart
  private let limits: Limits
  private let watcher: (any Watcher)?
  private let clock: Clock

  /// Nil where the general search should solve the whole model: most of it is no network, or a gap is allowed
  /// to a rest that could then trade it for gains at later levels of the network.
  init?(
    _ model: TourModel, within limits: Limits, watcher: (any Watcher)?, clock: Clock
  ) {
    let part = NetworkPart(of: model)
    guard part.isAll || part.isMost && limits.gapPerMillion == 0, !part.tours.isEmpty else {
      return nil
    }
    self.model = model
    self.part = part
    self.limits = limits
    self.watcher = watcher
    self.clock = clock
  }

  /// Solves both parts, the network from what a first choice of the model has in it; nil where the network's levels do
  /// not fit into one number.
  func solve(
    from first: FirstChoice, rest solveRest: (TourModel) throws(Unsolvable) -> Solution
  ) throws(Unsolvable) -> Solution? {
    let share = part.isAll ? 1 : 0.5
    let leave = Leave(clock: clock, seconds: clock.left * share, watcher: watcher)
    guard var search = NetworkSearch(of: part, in: model, within: leave) else { return nil }
    let found = search.run(from: first.incumbent.tours) { choice in
      guard part.isAll, let values = model.values(of: choice.tours) else { return }
      tell("search", values, combined(values, values, choice.gains, choice.bounds))
    }
    var tours = found.tours
    var ofRest: Solution?
    if !part.isAll {
      let (rest, names) = model.leaving(part.tours, gaining: found.gains)
      let solution = try solveRest(rest)
      tours = (tours + solution.tours.map { names[$0] }).sorted()
      ofRest = solution
    }
    guard let values = model.values(of: tours), values == ofRest?.values ?? values else {
      throw .solver("the choice of a network breaks a limit")
    }
    let bounds = combined(values, ofRest?.bounds ?? values, found.gains, found.bounds)
    tell("settled", values, bounds)
    var statistics = ofRest?.statistics ?? Statistics()
    statistics.tours = model.tours.count
    statistics.columns += search.size.edges
    statistics.rows += search.size.nodes
    statistics.toursPriced += search.size.scanned
    return Solution(
      tours: tours, values: values, bounds: bounds, statistics: statistics,
      wasInterrupted: watcher?.wantsStop ?? false)
  }

  /// What is proven of the whole from what is proven of the parts: the values, the rest's bounds with the
  /// network held at its choice, the network's gains and their bounds.
  ///
  /// Bounds of parts count for choices that keep the parts' levels before. A choice of the whole must
  /// keep only the sums: where those are not proven, one part could give way to the other, and only what holds
  /// of every choice is left. Counts are not negative.
  private func combined(
    _ values: [Int], _ rest: [Int], _ gains: [Int], _ most: [Int]
  ) -> [Int] {
    var bounds: [Int] = []
    for (number, level) in model.levels.enumerated() {
      let open = (most[number] - gains[number]) * (level.isMaximised ? 1 : -1)
      let isKept = part.isAll || bounds == Array(values[..<number])
      var bound = isKept ? rest[number] + open : model.simpleBound(of: number)
      if !level.isMaximised { bound = max(0, bound) }
      bounds.append(level.isBetter(values[number], than: bound) ? values[number] : bound)
    }
    return bounds
  }

  private func tell(_ phase: String, _ values: [Int], _ bounds: [Int]) {
    for (number, level) in model.levels.enumerated() {
      watcher?.note(
        Progress(
          level: number, name: level.name, phase: phase, value: values[number],
          bound: bounds[number]))
    }
  }
}
