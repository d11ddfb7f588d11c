import Optimizer

/// The officers who could serve in place of a chosen tour, each with what it would cost: how long that takes to know.
struct Ranking {
  private var glance = 0.0
  private var estimate = 0.0
  private var bound = 0.0
  private var settle: [Double] = []
  private var candidates = 0
  /// Candidates of whom an estimate knows a plan, and how much worse than the settled one these are at the last level.
  private var estimated = 0
  private var excess: [Int] = []
  /// Candidates of whom moved prices say more, and those settled exactly.
  private var sharper = 0
  private var exact = 0

  /// Ranks for some of the chosen tours all others on the same post in the same months; settles the first few of each.
  init(of model: TourModel, from base: SolvedState, places: Int, within limits: Limits) throws {
    let chosen = base.solution.tours
    let set = Set(chosen)
    let alternatives = Alternatives(to: base)
    for place in 0..<places {
      let tour = chosen[(2 * place + 1) * chosen.count / (2 * places)]
      let wishes = Self.others(of: tour, beside: set, in: model).map {
        Alternatives.Wish(oneOf: [$0])
      }
      candidates += wishes.count
      var watch = Stopwatch()
      let glances = wishes.map { alternatives.glance(at: $0) }
      glance += watch.cpuSeconds
      watch = Stopwatch()
      let estimates = wishes.map { alternatives.estimate(of: $0) }
      estimate += watch.cpuSeconds
      estimated += estimates.count { $0.values != nil }
      watch = Stopwatch()
      let bounds = wishes.map { alternatives.bound($0) }
      bound += watch.cpuSeconds
      sharper += zip(glances, bounds).count { $0 != $1 }
      for (wish, estimate) in zip(wishes, estimates).prefix(4) {
        watch = Stopwatch()
        let price = try alternatives.settle(wish, within: limits).price
        settle.append(watch.cpuSeconds)
        if let last = estimate.values?.last, let best = price.values?.last,
          estimate.values?.dropLast() == price.values?.dropLast()
        {
          excess.append(abs(best - last))
        }
        exact += price.values == price.bounds ? 1 : 0
      }
    }
  }

  /// The other tours on a tour's post in the same months.
  static func others(of tour: Int, beside chosen: Set<Int>, in model: TourModel) -> [Int] {
    let tours = model.tours
    return (0..<tours.count).filter { other in
      tours.post[other] == tours.post[tour] && tours.start[other] == tours.start[tour]
        && tours.end[other] == tours.end[tour] && !chosen.contains(other)
    }
  }

  /// Milliseconds for each candidate, in words.
  var text: String {
    let each = Double(max(1, candidates)) / 1000
    let sorted = settle.sorted()
    return """
      ranking \(candidates) candidates: at a glance \(Cells.fixed(glance / each, 4)) ms each, estimated \
      \(Cells.fixed(estimate / each, 2)) ms (\(estimated) with a plan, \(excess.sorted()) from the settled), with moved prices \
      \(Cells.fixed(bound / each, 1)) ms (\(sharper) sharper); \(settle.count) settled in \
      \(Cells.fixed(1000 * (sorted.dropLast(sorted.count / 2).last ?? 0), 0)) ms (median), at most \
      \(Cells.fixed(1000 * (sorted.last ?? 0), 0)) ms, \(exact) exactly
      """
  }
}
