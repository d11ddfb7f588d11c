import Programme
import Testing

/// A programme of tables that a program made.
@Suite struct SourceTests {
  private static let settings = Setting(
    .object([
      .init("name", Setting(.string("Made"))), .init("from", Setting(.string("2027-01"))),
      .init("months", Setting(.number("12"))),
      .init("ranks", Setting(.array([Setting(.string("constable"))]))),
    ]))

  private static func source(officer: [String]) -> Source {
    Source(
      settings: settings,
      sheets: [
        Sheet(file: "services.csv", header: ["service"], rows: [["N"]]),
        Sheet(
          file: "officers.csv", header: ["officer", "service", "rank", "board_score"],
          rows: [["O1", "N", "constable", "80"], officer]),
        Sheet(file: "missions.csv", header: ["mission"], rows: [["M"]]),
        Sheet(
          file: "posts.csv",
          header: ["post", "mission", "role", "headcount", "priority", "tour_months"],
          rows: [["P", "M", "patrol", "1", "1", "12|6|12"]]),
      ])
  }

  @Test func itIsReadAsFilesAre() throws {
    let programme = try Programme(Self.source(officer: ["O2", "N", "constable", "90"]))
    #expect(programme.officers.map(\.id) == ["O1", "O2"])
    #expect(programme.posts[0].tourMonths == [6, 12])
    #expect(programme.posts[0].starts == .any)
    #expect(programme.courses == nil)
  }

  @Test func itsFaultsStandWhereTheyWillWhenItIsWritten() {
    do throws(Faults) {
      _ = try Programme(Self.source(officer: ["Öl", "N", "colonel", "90"]))
      Issue.record("no fault")
    } catch {
      #expect(
        error.all.map(\.description) == [
          "officers.csv:3:6: error: rank: unknown rank 'colonel' (expected one of constable)"
        ])
    }
  }

  @Test func toursOfAPlanAreOrdered() {
    let months = (0..<3).map { Month(index: 24_324 + $0) }
    let tours = ["O2", "O1"].flatMap { officer in
      months.reversed().map {
        Plan.Tour(
          officer: officer, post: "P", from: $0, until: $0, state: .new, course: nil, points: 1)
      }
    }
    let plan = Plan(programme: "", status: .optimal, levels: [], tours: tours)
    #expect(plan.tours == tours.reversed())
  }
}
