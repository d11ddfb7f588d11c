import Optimizer
import Planning
import Programme
import Selection
import Tables
import Testing

/// Why published tours are given up, and what stands in their place.
@Suite struct ChosenPointTests {
  /// Two officers published for the two halves of a year on one post.
  private static let base = Small().set("rest_months", 0)
    .with(
      "tours", "officer,post,from,until,state", "A,P,2027-01,2027-06,planned",
      "B,P,2027-07,2027-12,planned")

  private static func publication(asOf: String? = nil) -> Publication {
    func tour(_ officer: String, _ from: String, _ until: String) -> Plan.Tour? {
      guard let from = Month(from), let until = Month(until) else { return nil }
      return Plan.Tour(
        officer: officer, post: "P", from: from, until: until, state: .new, course: nil,
        points: 30)
    }
    let tours = [tour("A", "2027-01", "2027-06"), tour("B", "2027-07", "2027-12")]
    let plan = Plan(
      programme: "small", status: .optimal, levels: [], tours: tours.compactMap(\.self))
    return Publication(plan, file: "plan.json", asOf: asOf.flatMap { Month($0) })
  }

  private static func scenario(_ changes: String) -> Scenario {
    ScenarioFile.scenario(Array("{ changes: [\(changes)] }".utf8), file: "s.json5")
  }

  private static func replanning(
    _ source: Source, _ changes: String = "", asOf: String? = nil
  ) throws(Faults) -> Replanning {
    try Replanning(
      of: source, publishing: publication(asOf: asOf), applying: [scenario(changes)])
  }

  private static func chosen(
    _ replanning: Replanning, changes: Int
  ) throws -> (DisruptionFrontier, ChosenPoint) {
    let frontier = try DisruptionFrontier(of: replanning.variant.programme, most: 10) {
      (0..<$0).map($1)
    }
    let point = try #require(frontier.point(for: changes))
    let chosen = try ChosenPoint(point, of: frontier, replanning) { (0..<$0).map($1) }
    return (frontier, chosen)
  }

  @Test func nothingNewNothingChanged() throws {
    let replanning = try Self.replanning(Self.base.source)
    let (frontier, chosen) = try Self.chosen(replanning, changes: 0)
    #expect(frontier.points.first?.changes == 0)
    #expect(chosen.changes.isEmpty)
    #expect(replanning.open.count == 2)
  }

  @Test func aScenarioIsTheReasonOfWhatItMakesImpossible() throws {
    let replanning = try Self.replanning(
      Self.base.source, "{ set: { rotation_cost: 1 } }, { withdraw: 'B', from: '2027-06' }")
    #expect(replanning.impossible.map(\.officer) == ["B"])
    let (frontier, chosen) = try Self.chosen(replanning, changes: 1)
    #expect(frontier.points.first?.changes == 1)
    // A comes back for the second half, since no rest is asked for.
    #expect(
      chosen.changes.map { "\($0.move.officer) \($0.move.kind)" } == ["A gained", "B lost"])
    #expect(chosen.changes.first?.reason == nil)
    #expect(chosen.changes.last?.reason == .scenario(1))
    #expect(chosen.officers == ["A", "B"])
  }

  @Test func newFactsOfTheFolderAreReasonsInWords() throws {
    let source = Small().set("rest_months", 0).with(
      "officers", "officer,service,rank,board_score,available_from", "A,N,constable,30,",
      "B,S,constable,20,2027-09"
    ).source
    let replanning = try Self.replanning(source)
    let (_, chosen) = try Self.chosen(replanning, changes: 1)
    guard case .impossible(let obstacles)? = chosen.changes.last?.reason,
      case .availableFrom(let month, _)? = obstacles.first
    else {
      Issue.record("\(chosen.changes)")
      return
    }
    #expect(month == Month("2027-09"))
  }

  @Test func whatGivingATourUpGains() throws {
    // C is worth far more than B, and free in the second half alone.
    let source = Self.base.with(
      "officers", "officer,service,rank,board_score,available_from", "A,N,constable,30,",
      "B,S,constable,20,", "C,S,constable,90,2027-07"
    ).source
    let replanning = try Self.replanning(source)
    let (frontier, chosen) = try Self.chosen(replanning, changes: 1)
    #expect(frontier.points.map(\.changes) == [0, 1])
    #expect(
      chosen.changes.map { "\($0.move.officer) \($0.move.kind)" } == ["B lost", "C gained"])
    // Six months at 30 and 20 points as published; at 30 and 90 with C.
    #expect(
      chosen.changes.first?.reason
        == .gain(level: .suitability, now: 720, kept: 300, isProven: true))
    let plan = try frontier.plan(of: chosen.point, limits: Limits(), watcher: nil)
    let report = try Checker.check(plan, of: replanning.variant.source)
    #expect(report.exitCode == 0, "\(report.text)")
    #expect(plan["changes"] == 1)
    #expect(plan.status == .feasible, "with changes before suitability it is not the best plan")
  }

  @Test func whatHasBegunStays() throws {
    let replanning = try Self.replanning(Self.base.source, asOf: "2027-03")
    #expect(replanning.begun.map(\.officer) == ["A"])
    #expect(replanning.open.map(\.officer) == ["B"])
    let programme = replanning.variant.programme
    #expect(programme.horizon.first == Month("2027-03"))
    #expect(programme.horizon.last == Month("2027-12"))
    #expect(programme.tours.map(\.state) == [.running, .planned])
  }

  @Test func startsKeepTheirStepsWhenTheHorizonBeginsLater() throws {
    let source = Self.base.posts("P,M,patrol,1,1,6,every:3").source
    let replanning = try Self.replanning(source, asOf: "2027-03")
    let starts = Situation(of: replanning.variant.programme).windows.starts[0]
    #expect(starts.map(\.description) == ["2027-04", "2027-07", "2027-10"])
  }

  @Test func aMonthOutsideTheHorizonAndUnknownNamesAreFaults() {
    func faults(_ source: Source, asOf: String?) -> [String] {
      do throws(Faults) {
        _ = try Self.replanning(source, asOf: asOf)
        return []
      } catch {
        return error.all.map(\.description)
      }
    }
    #expect(
      faults(Self.base.source, asOf: "2028-01") == [
        "plan.json: error: as-of: 2028-01 (expected a month of the horizon, 2027-01 to 2027-12)"
      ])
    let without = Small().officers("A,N,constable,30").source
    #expect(faults(without, asOf: nil).first?.contains("unknown officer 'B' of a tour") == true)
  }
}
