import Testing

@testable import Optimizer

/// A model is called narrower only where all its choices were there before, worth the same.
@Suite struct NarrowingTests {
  private static func isNarrower(_ model: TourModel, than old: TourModel) -> Bool {
    ModelMap(from: old, to: model).isNarrower
  }

  @Test func whatIsNarrowerIsNoBetter() throws {
    var narrower = 0
    for seed in 0..<600 {
      let old =
        seed.isMultiple(of: 2) ? RandomModel.make(seed) : PackedModel.make(seed, tours: 8...11)
      let model = RandomChange.make(of: old, seed)
      guard Self.isNarrower(model, than: old) else { continue }
      narrower += 1
      let map = ModelMap(from: old, to: model)
      let oracle = Oracle(old)
      let known = Set(oracle.allValues())
      #expect(map.levels == Array(old.levels.indices), "seed \(seed)")
      for values in Oracle(model).allValues() { #expect(known.contains(values), "seed \(seed)") }
    }
    #expect(narrower > 60)
  }

  @Test func toursTakenAwayAndDemandsAdded() throws {
    let old = RandomModel.make(3, .medium, demanding: 0)
    #expect(Self.isNarrower(old, than: old))
    #expect(Self.isNarrower(old.without(tours: [0, 2]), than: old))
    #expect(!Self.isNarrower(old, than: old.without(tours: [0, 2])))
    var asking = old
    asking.demands.append(TourModel.Demand(name: "one of two", tours: [0, 1]))
    #expect(Self.isNarrower(asking, than: old))
    #expect(!Self.isNarrower(old, than: asking))
  }

  @Test func limitsMayFallButNotRise() throws {
    let old = RandomModel.make(3, .medium, demanding: 0)
    let counted = Set(old.levels.flatMap { $0.vacancies.map(\.resource) })
    var tried = 0
    for (number, resource) in old.resources.enumerated() {
      guard let most = resource.most, most.contains(where: { $0 > 0 && $0 != .max }) else {
        continue
      }
      func moved(by step: Int) -> TourModel {
        var model = old
        model.resources[number] = IntervalResource(
          name: resource.name, officers: resource.officers, posts: resource.posts,
          delay: resource.delay, most: most.map { $0 == .max ? $0 : max(0, $0 + step) },
          least: resource.least)
        return model
      }
      tried += 1
      #expect(!Self.isNarrower(moved(by: 1), than: old))
      #expect(Self.isNarrower(moved(by: -1), than: old) == !counted.contains(number))
    }
    #expect(tried > 0)
  }
}
