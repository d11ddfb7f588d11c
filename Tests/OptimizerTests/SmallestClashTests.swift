import GLPK
import Testing

@testable import Optimizer

@Suite struct SmallestClashTests {
  /// Models whose demands often clash.
  private func model(_ seed: Int) -> TourModel {
    var dice = Dice(seed: seed)
    var model = RandomModel.make(seed, demanding: 0)
    for number in 0..<dice.among(1...4) {
      let tours = (0..<model.tours.count).filter { _ in dice.chance(20) }
      model.demands.append(TourModel.Demand(name: "pin \(number)", tours: tours))
    }
    return model
  }

  private func canBeKept(_ rules: some Sequence<ClashRule>, _ oracle: Oracle) -> Bool {
    let rules = Set(rules)
    return oracle.choices.contains { oracle.keeps($0, rules: rules) }
  }

  @Test func aChoiceIsFoundExactlyWhereThereIsOne() throws {
    for seed in 0..<200 {
      let model = model(seed)
      let oracle = Oracle(model)
      let problem = DemandProblem(of: model)
      let found = try problem.choice(keeping: Set(problem.rules))
      #expect((found != nil) == oracle.choices.contains { oracle.keeps($0) }, "seed \(seed)")
      if let found { #expect(model.values(of: found) != nil, "seed \(seed)") }
    }
  }

  @Test func theClashIsOneAndNoSmallerSetIs() throws {
    var sizes: [Int: Int] = [:]
    for seed in 0..<250 {
      let model = model(seed)
      let oracle = Oracle(model)
      guard !oracle.choices.contains(where: { oracle.keeps($0) }) else { continue }
      let problem = DemandProblem(of: model)
      let clash = try SmallestClash(problem).find()
      sizes[clash.count, default: 0] += 1
      #expect(!canBeKept(clash, oracle), "seed \(seed): \(clash) can be kept")
      for size in 0..<clash.count {
        for set in subsets(of: problem.rules, size) {
          #expect(canBeKept(set, oracle), "seed \(seed): \(set) is smaller than \(clash)")
        }
      }
    }
    #expect(sizes[1, default: 0] > 5 && sizes[2, default: 0] > 5 && sizes[3, default: 0] > 5)
  }

  /// Every subset of a size.
  private func subsets(of rules: [ClashRule], _ size: Int) -> [[ClashRule]] {
    guard size > 0 else { return [[]] }
    guard let first = rules.first else { return [] }
    let others = Array(rules.dropFirst())
    return subsets(of: others, size - 1).map { [first] + $0 } + subsets(of: others, size)
  }

  @Test func aDemandWithoutToursClashesAlone() throws {
    var model = TourModel(months: 3, officerNames: ["A"], postNames: ["P"])
    model.demands = [TourModel.Demand(name: "pin", tours: [])]
    let error = #expect(throws: Unsolvable.self) { try model.solve() }
    guard case .clash(let rules) = error else {
      Issue.record("no clash")
      return
    }
    #expect(rules == [.demand(0)])
  }
}
