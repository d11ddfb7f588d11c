import Testing

@testable import Optimizer

/// A choice into which tours come and from which they go, against one counted anew.
@Suite struct WorkingChoiceTests {
  @Test func itIsWorthWhatCountingAnewSays() {
    var (steps, excesses) = (0, 0)
    for seed in 0..<60 {
      let model = MixedModel.make(seed)
      var dice = Dice(seed: seed)
      var chosen: Set<Int> = []
      var choice = WorkingChoice([], of: model)
      for _ in 0..<40 {
        let tour = dice.below(model.tours.count)
        if chosen.contains(tour) {
          choice.remove(tour)
          chosen.remove(tour)
        } else {
          choice.add(tour)
          chosen.insert(tour)
        }
        let all = chosen.sorted()
        let loads = model.loads(of: all)
        #expect(choice.tours == all)
        #expect(
          choice.values == model.levels.map { model.value(of: $0, chosen: all, loads: loads) },
          "seed \(seed), \(all)")
        #expect(choice.contains(tour) == chosen.contains(tour))
        for resource in model.resources.indices {
          for month in 0..<model.months {
            #expect(choice.counted(at: resource, in: month).count == loads[resource][month])
          }
        }
        let broken = all.filter { choice.excess(at: $0) != nil }
        let isOver = zip(model.resources, loads).contains { resource, load in
          resource.most.map { zip(load, $0).contains { $0 > $1 } } ?? false
        }
        #expect(broken.isEmpty != isOver)
        excesses += isOver ? 1 : 0
        steps += 1
      }
    }
    #expect(steps == 2_400 && excesses > 100)
  }
}
