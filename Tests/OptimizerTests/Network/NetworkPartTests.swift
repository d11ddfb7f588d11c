import Testing

@testable import Optimizer

/// What is, and what is but nearly, an assignment.
@Suite struct NetworkPartTests {
  /// Three officers and two posts for one officer each; every officer may go to both, once.
  private func plain() -> TourModel {
    var model = TourModel(months: 4, officerNames: ["A", "B", "C"], postNames: ["P", "Q"])
    for officer in 0..<3 {
      for post in 0..<2 {
        model.tours.append(officer: officer, post: post, start: 0, end: 2, restEnd: 9)
      }
    }
    model.resources = (0..<2).map {
      IntervalResource(name: "headcount \($0)", posts: [$0], most: [1, 1, 1, 1])
    }
    model.levels = [
      Level(
        name: "vacancies",
        vacancies: [Level.Weight(resource: 0, weight: 1), Level.Weight(resource: 1, weight: 1)]),
      Level(name: "suitability", isMaximised: true, gain: [9, 8, 7, 2, 5, 1]),
    ]
    return model
  }

  /// Whether the model is solved as a network; and that it is solved well either way.
  private func isNetwork(_ model: TourModel) throws -> Bool {
    let oracle = Oracle(model)
    let solution = try model.solve()
    #expect(solution.values == oracle.best(oracle.allValues()) && solution.isOptimal)
    let part = NetworkPart(of: model)
    #expect(part.isAll == (part.tours.count == model.choosableTours.count && model.demands.isEmpty))
    return part.isAll
  }

  @Test func aPlainAssignmentIsOne() throws {
    #expect(try isNetwork(plain()))
    let part = NetworkPart(of: plain())
    #expect(part.tours == Array(0..<6) && part.capacities == [1, 1])
  }

  @Test func twoToursInSequenceAreNot() throws {
    var model = plain()
    model.tours.append(officer: 0, post: 0, start: 3, end: 3, restEnd: 3)
    model.tours.restEnd[0] = 2
    model.levels[1] = Level(name: "suitability", isMaximised: true, gain: [9, 8, 7, 2, 5, 1, 3])
    #expect(try !isNetwork(model))
    // One month more of rest, after both tours, and they exclude each other; but the post still has two turns.
    model.tours.restEnd[0] = 9
    #expect(try !isNetwork(model))
    // A post that allows a second turn no officer of its own is none, either.
    model.resources[0] = IntervalResource(name: "headcount 0", posts: [0], most: [1, 1, 1, 3])
    #expect(try !isNetwork(model))
  }

  @Test func aHeadcountThatSharesNoMonthIsNot() throws {
    var model = plain()
    model.tours.start[0] = 1
    model.tours.end[2] = 0
    #expect(try !isNetwork(model))
  }

  @Test(arguments: [([1, 1, 1, 0], 1), ([3, 1, 2, 0], 1), ([2, 4, 2, 9], 2)])
  func aHeadcountThatChangesComesDownToItsLeastWhereToursShareTheMonths(
    _ most: [Int], _ capacity: Int
  ) throws {
    var model = plain()
    model.resources[0] = IntervalResource(name: "headcount 0", posts: [0], most: most)
    #expect(try isNetwork(model))
    #expect(NetworkPart(of: model).capacities == [capacity, 1])
  }

  @Test func aTighterMonthOfOnlySomeToursIsNot() throws {
    var model = plain()
    model.tours.append(officer: 2, post: 0, start: 1, end: 3, restEnd: 9)
    model.levels[1] = Level(name: "suitability", isMaximised: true, gain: [9, 8, 7, 2, 5, 1, 3])
    for (most, expected) in [([2, 2, 2, 1], true), ([1, 2, 2, 2], false), ([2, 2, 2, 0], true)] {
      model.resources[0] = IntervalResource(name: "headcount 0", posts: [0], most: most)
      #expect(try isNetwork(model) == expected, "\(most)")
    }
  }

  @Test func aQuotaIsIgnoredExactlyWhereItCannotBind() throws {
    func quota(_ most: Int, _ officers: [Bool]?, _ posts: [Int]) -> TourModel {
      var model = plain()
      model.resources.append(
        IntervalResource(
          name: "quota", officers: officers, posts: posts, most: [most, most, most, .max]))
      return model
    }
    #expect(try !isNetwork(quota(1, nil, [0, 1])))
    // The two posts take two officers at most.
    #expect(try isNetwork(quota(2, nil, [0, 1])))
    #expect(try !isNetwork(quota(1, [true, true, false], [0, 1])))
    // There is but one such officer.
    #expect(try isNetwork(quota(1, [true, false, false], [0, 1])))
    // With no room at all the tours cannot be chosen, and the rest is a network.
    #expect(try isNetwork(quota(0, [false, true, true], [0])))
    #expect(try isNetwork(quota(1, [false, true, true], [0])))
  }

  @Test func aTargetIsNotUnlessItIsNeverShortOfTours() throws {
    var model = plain()
    model.resources.append(
      IntervalResource(
        name: "target", officers: [true, false, false], posts: [0, 1], least: [1, 1, 1, 1]))
    #expect(try isNetwork(model))
    let shortfalls = [Level.Weight(resource: 2, weight: 1)]
    model.levels.insert(Level(name: "targets", shortfalls: shortfalls), at: 1)
    #expect(try !isNetwork(model))
    model.resources[2] = IntervalResource(
      name: "target", officers: [true, false, false], posts: [0, 1], least: [0, 0, 0, 1])
    #expect(try isNetwork(model))
  }

  @Test func demandsAreNot() throws {
    var model = plain()
    model.demands = [TourModel.Demand(name: "pin", tours: [4])]
    #expect(try !isNetwork(model))
  }

  @Test func seatsAreIgnoredExactlyWhereTheySuffice() throws {
    for (seats, expected) in [([5, 0], false), ([6, 0], true), ([3, 3], true), ([2, 4], false)] {
      var model = plain()
      model.seats = SeatPool(
        seats: seats, names: ["c", "d"], courses: seats[1] == 0 ? [[0], [0]] : [[0], [1]],
        classOfTour: [0, 1, 0, 1, 0, 1])
      #expect(try isNetwork(model) == expected, "\(seats)")
    }
  }
}
