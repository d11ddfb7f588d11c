import Testing

@testable import Optimizer

/// What prices and choices of an assignment are at each stage.
@Suite struct AssignmentTests {
  private func assignment(_ seed: Int) throws -> (Assignment<Int>, NetworkPart, LevelWeights) {
    let model = RandomAssignment.make(seed, .medium)
    let part = NetworkPart(of: model)
    let weights = try #require(LevelWeights(of: part, in: model))
    let last = weights.stages.last ?? 0
    let graph = AssignmentGraph<Int>(
      of: part, in: model, worths: weights.totals(through: last))
    return (Assignment(of: graph), part, weights)
  }

  /// What the chosen edges are worth, once each.
  private func worth(_ assignment: Assignment<Int>) -> Int128 {
    let graph = assignment.graph
    return (0..<graph.places).reduce(0) { sum, place in
      graph.edges(of: place).reduce(sum) {
        $0 + (assignment.mates[place].contains(graph.heads[$1]) ? Int128(graph.worths[$1]) : 0)
      }
    }
  }

  /// Whether every edge's worth is within its ends' prices, and equal to them where it is chosen.
  private func keepsCondition1(_ assignment: Assignment<Int>) -> Bool {
    let graph = assignment.graph
    return (0..<graph.places).allSatisfy { place in
      graph.edges(of: place).allSatisfy { edge in
        let rest =
          assignment.prices[place] + assignment.prices[Int(graph.heads[edge])] - graph.worths[edge]
        return assignment.mates[place].contains(graph.heads[edge]) ? rest == 0 : rest >= 0
      }
    }
  }

  private func keepsCapacities(_ assignment: Assignment<Int>) -> Bool {
    (0..<assignment.graph.nodeCount).allSatisfy {
      assignment.room[$0] >= 0
        && Int(assignment.room[$0]) + assignment.mates[$0].count
          == Int(assignment.graph.capacities[$0])
    }
  }

  @Test func pathsMakeAnOptimumOfAnyAuction() throws {
    for seed in 0..<300 {
      for (step, rounds) in [(1, 0), (1, 1), (1, 1000), (3, 5), (1_000_000, 1000)] {
        var (assignment, _, _) = try assignment(seed)
        assignment.auction(step: step, rounds: rounds, within: .unlimited)
        #expect(keepsCapacities(assignment), "seed \(seed)")
        assignment.settlePrices()
        #expect(keepsCapacities(assignment) && keepsCondition1(assignment), "seed \(seed)")
        #expect(assignment.bound >= worth(assignment), "seed \(seed)")
        let isDone = assignment.settleRoom(within: .unlimited)
        #expect(isDone)
        #expect(keepsCapacities(assignment) && keepsCondition1(assignment), "seed \(seed)")
        #expect(assignment.prices.allSatisfy { $0 >= 0 })
        let isPriced = assignment.prices.indices.contains {
          assignment.room[$0] > 0 && assignment.prices[$0] > 0
        }
        #expect(!isPriced && assignment.bound == worth(assignment), "seed \(seed)")
      }
    }
  }

  @Test func anyOfficersPricesProveABound() throws {
    for seed in 0..<100 {
      var (best, _, _) = try assignment(seed)
      best.settlePrices()
      let isDone = best.settleRoom(within: .unlimited)
      #expect(isDone)
      var (other, _, _) = try assignment(seed)
      var dice = Dice(seed: seed)
      for officer in other.graph.places..<other.graph.nodeCount {
        other.prices[officer] = dice.below(40)
      }
      #expect(other.bound >= worth(best), "seed \(seed)")
    }
  }

  @Test func fillingUpLeavesNoFreePair() throws {
    for seed in 0..<100 {
      var (assignment, _, _) = try assignment(seed)
      assignment.auction(step: 1, rounds: seed % 3, within: .unlimited)
      let before = worth(assignment)
      assignment.fillUp()
      #expect(keepsCapacities(assignment) && worth(assignment) >= before, "seed \(seed)")
      let (graph, room) = (assignment.graph, assignment.room)
      let isFree = (0..<graph.places).contains { place in
        room[place] > 0
          && graph.edges(of: place).contains {
            room[Int(graph.heads[$0])] > 0
              && !assignment.mates[place].contains(graph.heads[$0])
          }
      }
      #expect(!isFree, "seed \(seed)")
    }
  }

  @Test func aHeapGivesTheNearestFirst() {
    var dice = Dice(seed: 1)
    var queue = ShortestFirst<Int>()
    var expected: [[Int]] = []
    for _ in 0..<500 {
      let (distance, node) = (dice.below(40), dice.below(40))
      queue.insert(distance: distance, node: Int32(node))
      expected.append([distance, node])
    }
    var found: [[Int]] = []
    while let next = queue.popFirst() { found.append([next.distance, Int(next.node)]) }
    #expect(found == expected.sorted { $0.lexicographicallyPrecedes($1) })
  }
}
