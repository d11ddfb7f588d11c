import Instances
import Optimizer
import Programme
import Testing

@testable import Planning

/// Reasons of those who are no reserves, each solved again as if the reason were gone.
@Suite struct ReasonTests {
  private static func ranker(_ seed: UInt64) -> Ranker? {
    guard let programme = try? Programme(TinyProgramme.source(seed: seed)),
      let (outcome, state) = try? Planner.plan(programme, from: nil)
    else { return nil }
    return Ranker(outcome, state).prepared()
  }

  /// The model's tour of an officer on a ranking's post and months.
  private static func tour(of officer: Int, _ ranking: TourRanking, _ ranker: Ranker) -> Int? {
    let (model, situation) = (ranker.state.model, ranker.situation)
    return (0..<model.tours.count).first {
      Int(model.tours.officer[$0]) == officer && Int(model.tours.post[$0]) == ranking.post
        && Int(model.tours.start[$0]) == situation.offset(of: ranking.tour.from)
        && Int(model.tours.end[$0]) == situation.offset(of: ranking.tour.until)
    }
  }

  /// A model with one rule loosened, by name: one more, or a demand given up.
  private static func loosened(_ model: TourModel, _ name: String) -> TourModel? {
    var model = model
    if let index = model.resources.firstIndex(where: { $0.name == name }) {
      let old = model.resources[index]
      model.resources[index] = IntervalResource(
        name: old.name, officers: old.officers, posts: old.posts, delay: old.delay,
        most: old.most?.map { $0 == .max ? $0 : $0 + 1 }, least: old.least)
      return model
    }
    if let index = model.demands.firstIndex(where: { $0.name == name }) {
      model.demands.remove(at: index)
      return model
    }
    guard let seats = model.seats, let course = seats.names.firstIndex(of: name) else { return nil }
    var counts = seats.seats
    counts[course] += 1
    model.seats = SeatPool(
      seats: counts, names: seats.names, courses: seats.courses, classOfTour: seats.classOfTour)
    return model
  }

  /// With the one rule loosened that limits somebody, a plan that sends them is as good as the plan; and while it stands,
  /// none is.
  @Test func whoeverIsLimitedIsFreeOnceTheRuleIsLoosened() throws {
    var kinds: [Substring: Int] = [:]
    for seed in UInt64(0)..<900 {
      guard let ranker = Self.ranker(seed) else { continue }
      let (model, base) = (ranker.state.model, ranker.alternatives.base.solution)
      for tour in ranker.tours().prefix(4) {
        let ranking = try #require(ranker.ranking(of: tour, reserves: 0))
        for other in ranking.others {
          guard case .limited(let rule) = other.reason else { continue }
          let own = try #require(Self.tour(of: other.officer, ranking, ranker))
          var asking = try #require(Self.loosened(model, rule), "\(rule)")
          asking.demands.append(TourModel.Demand(name: "wish", tours: [own]))
          let solution = try asking.solve()
          #expect(!model.isBetter(base.values, than: solution.values), "seed \(seed), \(rule)")
          kinds[rule.prefix { $0 != " " }, default: 0] += 1
        }
      }
    }
    #expect(kinds["quota", default: 0] > 5, "\(kinds)")
    #expect(kinds.count >= 2, "\(kinds)")
  }

  /// So many points more a month, and the price is nothing; one less, and it is not.
  @Test func thePointsThatWereNeededAreExact() throws {
    var (exact, months) = (0, Set<Int>())
    for seed in UInt64(0)..<400 {
      guard let ranker = Self.ranker(seed) else { continue }
      let (model, base) = (ranker.state.model, ranker.alternatives.base.solution)
      for tour in ranker.tours().prefix(3) {
        let ranking = try #require(
          ranker.ranking(of: tour, reserves: 0, within: Limits(seconds: 20)))
        for other in ranking.others {
          guard case .outranked(let points, true) = other.reason else { continue }
          let own = try #require(Self.tour(of: other.officer, ranking, ranker))
          func best(with more: Int) throws -> [Int] {
            var asking = model
            let last = model.levels.count - 1
            var gain = model.levels[last].gain
            gain[own] += more * ranking.months
            asking.levels[last] = Level(
              name: model.levels[last].name, isMaximised: true,
              constant: model.levels[last].constant, gain: gain)
            asking.demands.append(TourModel.Demand(name: "wish", tours: [own]))
            return try asking.solve().values
          }
          #expect(try !model.isBetter(base.values, than: best(with: points)), "seed \(seed)")
          #expect(try model.isBetter(base.values, than: best(with: points - 1)), "seed \(seed)")
          exact += 1
          months.insert(ranking.months)
        }
      }
    }
    #expect(exact > 40 && months.count > 1)
  }
}
