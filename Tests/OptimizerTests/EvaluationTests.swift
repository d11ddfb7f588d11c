import Testing

@testable import Optimizer

@Suite struct EvaluationTests {
  @Test func everyChoiceIsWorthWhatCountingMonthByMonthSays() {
    for seed in 0..<100 {
      let model = RandomModel.make(seed)
      let oracle = Oracle(model)
      for choice in oracle.choices {
        let tours = oracle.tours(choice)
        #expect(model.values(of: tours) == oracle.values(choice), "seed \(seed), \(tours)")
      }
    }
  }

  @Test func theOrderOfToursDoesNotMatter() {
    var dice = Dice(seed: 1)
    for seed in 0..<100 {
      let model = RandomModel.make(seed)
      let tours = (0..<model.tours.count).filter { _ in dice.chance(40) }
      #expect(model.values(of: tours) == model.values(of: dice.shuffled(tours)))
    }
  }

  @Test func aTourCountsAfterItsDelayAndNotBeyondTheHorizon() {
    var model = TourModel(months: 4, officerNames: ["A"], postNames: ["P"])
    model.tours.append(officer: 0, post: 0, start: 1, end: 6, restEnd: 8)
    model.resources = [
      IntervalResource(name: "headcount P", posts: [0], delay: 1, most: [1, 1, 1, 1])
    ]
    model.levels = [
      Level(name: "vacancies", vacancies: [Level.Weight(resource: 0, weight: 1)])
    ]
    #expect(model.values(of: []) == [4])
    #expect(model.values(of: [0]) == [2])
  }

  @Test func restSeparatesToursToItsLastMonth() {
    var model = TourModel(months: 12, officerNames: ["A"], postNames: ["P", "Q"])
    model.tours.append(officer: 0, post: 0, start: 0, end: 2, restEnd: 5)
    model.tours.append(officer: 0, post: 1, start: 5, end: 6, restEnd: 6)
    model.tours.append(officer: 0, post: 1, start: 6, end: 7, restEnd: 7)
    #expect(model.values(of: [0, 1]) == nil)
    #expect(model.values(of: [0, 2]) == [])
  }
}
