import Planning
import Programme
import Testing

/// What one plan has otherwise than another.
@Suite struct PlanDifferenceTests {
  private static func plan(_ tours: String...) -> Plan {
    let tours = tours.compactMap { text -> Plan.Tour? in
      let parts = text.split(separator: " ").map(String.init)
      guard parts.count == 4, let from = Month(parts[2]), let until = Month(parts[3]) else {
        return nil
      }
      return Plan.Tour(
        officer: parts[0], post: parts[1], from: from, until: until, state: .new, course: nil,
        points: nil)
    }
    return Plan(programme: "p", status: .feasible, levels: [], tours: tours)
  }

  @Test func aPlanDoesNotDifferFromItself() {
    let plan = Self.plan("A P 2027-01 2027-06", "B P 2027-07 2027-12")
    #expect(PlanDifference(from: plan, to: plan).moves.isEmpty)
  }

  @Test func gainedLostAndMoved() {
    let old = Self.plan("A P 2027-01 2027-06", "B P 2027-07 2027-12", "C P 2027-01 2027-06")
    let new = Self.plan("A Q 2027-02 2027-07", "C P 2027-01 2027-06", "D P 2027-07 2027-12")
    let difference = PlanDifference(from: old, to: new)
    #expect(difference.moves.map(\.officer) == ["A", "B", "D"])
    #expect(difference.moves.map(\.kind) == [.moved, .lost, .gained])
    #expect(difference.officers == ["A", "B", "D"])
    #expect(PlanDifference.Kind.allCases.map(difference.count) == [1, 1, 1])
  }

  @Test func toursOfOneOfficerAreLaidBesideEachOtherInTime() {
    let old = Self.plan("A P 2027-01 2027-06", "A P 2028-01 2028-06")
    let new = Self.plan("A P 2028-01 2028-06", "A Q 2027-03 2027-08", "A R 2029-01 2029-06")
    let moves = PlanDifference(from: old, to: new).moves
    #expect(moves.map(\.kind) == [.moved, .gained])
    #expect(moves.first?.after?.post == "Q")
    #expect(moves.last?.after?.post == "R")
  }

  @Test func seatsOfASplitPostAreThePost() {
    let old = Self.plan("A P 2027-01 2027-06")
    let new = Self.plan("A P+ 2027-01 2027-06")
    #expect(PlanDifference(from: old, to: new).moves.count == 1)
    #expect(PlanDifference(from: old, to: new) { $0 == "P+" ? "P" : $0 }.moves.isEmpty)
  }
}
