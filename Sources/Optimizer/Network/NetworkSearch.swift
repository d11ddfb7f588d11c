/// The search for the best choice of the tours of a network part.
///
/// It goes in stages: the first level alone, the first two, and so on, each stage from the prices of the one
/// before. Otherwise officers that too many posts compete for would be bid up, by steps that are fit
/// for the last level, to what a vacancy at the first is worth.
struct NetworkSearch {
  private let part: NetworkPart
  private let model: TourModel
  private let weights: LevelWeights
  private let leave: Leave
  /// Nodes and edges of the graph, and edges looked at.
  private(set) var size = (nodes: 0, edges: 0, scanned: 0)

  /// Nil where the levels do not fit into one number.
  init?(of part: NetworkPart, in model: TourModel, within leave: Leave) {
    guard let weights = LevelWeights(of: part, in: model) else { return nil }
    self.part = part
    self.model = model
    self.weights = weights
    self.leave = leave
  }

  /// Chooses; where it has to leave before it is done, the choice is valid, no worse than a first one, and the bounds are
  /// true. `note` hears of choices on the way.
  ///
  /// Nothing proven rests on the search: bounds are those of officers' prices, summed up anew.
  mutating func run(from first: [Int], note: (NetworkChoice) -> Void) -> NetworkChoice {
    guard let last = weights.stages.last else { return NetworkChoice(levels: model.levels.count) }
    let worths: [Int128] = weights.totals(through: last)
    // Prices never exceed the highest worth, nor the lengths of paths three times that.
    if (worths.max() ?? 0) < Int128(1) << 60 {
      return run(worths.map { Int(clamping: $0) }, first, note)
    } else {
      return run(worths, first, note)
    }
  }

  private mutating func run<Cost: FixedWidthInteger & SignedInteger & Sendable>(
    _ worths: [Cost], _ first: [Int], _ note: (NetworkChoice) -> Void
  ) -> NetworkChoice {
    let first = NetworkChoice(first, of: part, weights)
    var assignment = Assignment(of: AssignmentGraph(of: part, in: model, worths: worths))
    var best: NetworkChoice?
    var before: Int?
    for stage in weights.stages {
      let factor = before.map { weights.weights[$0] / weights.weights[stage] } ?? 1
      assignment.value(times: Cost(factor), weights.totals(through: stage))
      before = stage
      if leave.isOver, stage != weights.stages.last { continue }
      improve(&assignment, at: stage)
      let found = NetworkChoice(assignment, of: part, weights, through: stage)
      let choice = best.map { NetworkChoice($0, found) } ?? found
      best = choice
      // Where the two are as good the found one stands.
      note(NetworkChoice(choice, first))
    }
    size = (assignment.graph.nodeCount, assignment.graph.edgeCount, assignment.scanned)
    return best.map { NetworkChoice($0, first) } ?? first
  }

  /// Makes an assignment optimal for a stage.
  private func improve<Cost>(_ assignment: inout Assignment<Cost>, at stage: Int) {
    let spread = weights.spread(stage)
    if spread >= Self.auctioned {
      assignment.auction(
        step: Cost(clamping: max(1, spread / Self.fineness)), rounds: Self.rounds, within: leave)
    }
    assignment.settlePrices()
    if !assignment.settleRoom(within: leave) { assignment.fillUp() }
  }

  /// There is an auction where gains are at least so far apart; paths alone are faster among many ties.
  private static let auctioned = 32
  /// The auction's step is so small a part of the differences, and it may look at every edge so often.
  private static let (fineness, rounds) = (256, 100)
}
