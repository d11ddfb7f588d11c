import Programme
import Testing
import Verification

/// What a plan claims of itself.
@Suite("Claims")
struct ClaimTests {
  /// The violations of the valid plan with other claims.
  private func violations(
    name: String = "Example", status: Plan.Status = .feasible,
    levels change: ([Plan.Level]) -> [Plan.Level] = { $0 }
  ) throws -> [Violation] {
    let programme = try Example.folder.programme()
    let plan = Example.tours.honestPlan(for: programme)
    let changed = Plan(
      programme: name, status: status, levels: change(plan.levels), tours: plan.tours)
    return Verdict(of: changed, for: programme).violations
  }

  /// The levels with another value or bound at one place.
  private func changing(
    _ place: Int, value: Int = 0, bound: Int = 0
  ) -> ([Plan.Level]) -> [Plan.Level] {
    { levels in
      levels.enumerated().map { index, level in
        guard index == place else { return level }
        return Plan.Level(
          name: level.name, value: level.value + value, bound: level.bound + bound)
      }
    }
  }

  @Test func anotherProgramme() throws {
    #expect(try violations(name: "Exemple").map(\.rule) == [.programmeName])
  }

  @Test(arguments: 0..<6)
  func aWrongValue(_ place: Int) throws {
    for change in [-1, 1] {
      let found = try violations(levels: changing(place, value: change))
      #expect(found.map(\.rule) == [.claimedValue])
      #expect(found.first?.scene.level == ObjectiveLevel.standard[place].description)
    }
  }

  @Test(arguments: 0..<6)
  func bounds(_ place: Int) throws {
    let isMaximised = ObjectiveLevel.standard[place].isMaximised
    let beaten = changing(place, bound: isMaximised ? -1 : 1)
    #expect(try violations(levels: beaten).map(\.rule) == [.bound])
    let open = changing(place, bound: isMaximised ? 1 : -1)
    #expect(try violations(levels: open) == [])
    #expect(try violations(status: .withinGap, levels: open) == [])
    #expect(try violations(status: .optimal, levels: open).map(\.rule) == [.status])
  }

  @Test func levelsOutOfOrder() throws {
    #expect(try violations { $0.reversed() }.map(\.rule) == [.levelOrder])
    #expect(try violations { Array($0.dropLast()) }.map(\.rule) == [.levelOrder])
    #expect(try violations { $0 + $0.suffix(1) }.map(\.rule) == [.levelOrder])
    #expect(try violations { _ in [] }.map(\.rule) == [.levelOrder])
    let unknown = try violations { $0 + [Plan.Level(name: "vacancies:4", value: 0, bound: 0)] }
    #expect(unknown.map(\.rule) == [.levelOrder])
  }
}
