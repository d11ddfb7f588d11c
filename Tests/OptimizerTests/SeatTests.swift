import Testing

@testable import Optimizer

@Suite struct SeatTests {
  private func pool(_ seed: Int) -> SeatPool {
    var dice = Dice(seed: seed)
    let courses = dice.among(1...4)
    let classes = (0..<dice.among(1...3)).map { _ in
      (0..<courses).filter { _ in dice.chance(60) }
    }
    return SeatPool(
      seats: (0..<courses).map { _ in dice.below(4) }, names: (0..<courses).map { "C-\($0)" },
      courses: classes,
      classOfTour: (0..<dice.among(1...7)).map { _ in Int32(dice.below(classes.count)) })
  }

  private func isFit(_ courses: [Int], for tours: [Int], in pool: SeatPool) -> Bool {
    courses.count == tours.count
      && zip(tours, courses).allSatisfy {
        pool.courses[Int(pool.classOfTour[$0])].contains($1)
      }
      && pool.seats.indices.allSatisfy { course in
        courses.filter { $0 == course }.count <= pool.seats[course]
      }
  }

  @Test func toursAreSeatedWhereverTheyCanBe() {
    for seed in 0..<400 {
      let pool = pool(seed)
      let tours = Array(pool.classOfTour.indices)
      let found = pool.assign(tours)
      let free = pool.seats
      #expect((found != nil) == Oracle.canSeat(tours[...], pool, free), "seed \(seed)")
      if let found { #expect(isFit(found, for: tours, in: pool), "seed \(seed)") }
      #expect(pool.assign(tours) == found)
    }
  }

  @Test func aTourIsRefusedOnlyWhereNoMoveMakesRoom() {
    for seed in 0..<400 {
      let pool = pool(seed)
      var allocation = SeatAllocation(pool)
      var seated: [Int] = []
      for tour in pool.classOfTour.indices {
        let before = allocation.course
        let canSit = Oracle.canSeat((seated + [tour])[...], pool, pool.seats)
        #expect(allocation.seat(tour) == canSit, "seed \(seed)")
        if canSit {
          seated.append(tour)
        } else {
          #expect(allocation.course == before)
        }
        let courses = seated.compactMap { allocation.course[$0] }
        #expect(isFit(courses, for: seated, in: pool), "seed \(seed)")
      }
    }
  }

  @Test func noToursNeedNoSeats() {
    let pool = SeatPool(seats: [], names: [], courses: [[]], classOfTour: [0])
    #expect(pool.assign([]) == [])
    #expect(pool.assign([0]) == nil)
  }
}
