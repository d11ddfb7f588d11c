import Programme
import Tables
import Testing

/// Every column of every table: what it may hold and what not.
@Suite struct CellFaultTests {
  static let month = "(expected a month as YYYY-MM)"
  static let services = "(expected one of N, S)"
  static let ranks = "(expected one of constable, corporal, sergeant)"
  static let missions = "(expected one of M1, M2)"
  static let officers = "(expected one of O1, O2)"
  static let posts = "(expected one of P1, P2)"
  static let yesNo = "(expected yes or no)"

  /// A table's columns with a sound cell each, in the order of the columns.
  static let sound: [String: [(column: String, cell: String)]] = [
    "services.csv": [("service", "S"), ("name", "South"), ("strength", "40")],
    "officers.csv": [
      ("officer", "O1"), ("name", "Doe"), ("service", "N"), ("rank", "corporal"), ("gender", "F"),
      ("born", "1980-01"), ("joined", "2001-02"), ("board_score", "79.5"), ("missions", "2"),
      ("available_from", "2027-01"), ("available_until", "2028-12"), ("home_since", "2025-03"),
      ("clearance_until", "2029-01"), ("driving", "yes"), ("firearms", "no"),
    ],
    "languages.csv": [("officer", "O1"), ("language", "en"), ("level", "C2")],
    "skills.csv": [("officer", "O1"), ("skill", "forensics"), ("level", "5")],
    "missions.csv": [
      ("mission", "M1"), ("name", "One"), ("country", "Haiti"), ("from", "2027-01"),
      ("until", "2028-01"), ("armed", "yes"), ("rest_months", "6"),
    ],
    "posts.csv": [
      ("post", "P1"), ("mission", "M1"), ("team", "alpha"), ("role", "patrol"), ("headcount", "2"),
      ("priority", "1"), ("from", "2027-01"), ("until", "2028-01"), ("tour_months", "6|9"),
      ("starts", "every:3"),
    ],
    "requirements.csv": [
      ("scope", "post"), ("id", "P1"), ("kind", "language"), ("name", "en"), ("level", "B2"),
      ("essential", "no"), ("points", "-20"),
    ],
    "quotas.csv": [
      ("quota", "Q"), ("service", "N"), ("mission", "M1"), ("from", "2027-01"),
      ("until", "2027-12"), ("min", "1"), ("max", "3"),
    ],
    "targets.csv": [
      ("target", "women"), ("mission", "M1"), ("team", "alpha"), ("from", "2027-01"),
      ("until", "2027-12"), ("who", "gender=F"), ("at_least", "30%"), ("weight", "2"),
    ],
    "courses.csv": [("course", "C"), ("month", "2026-12"), ("seats", "6"), ("mission", "M1")],
    "tours.csv": [
      ("officer", "O1"), ("post", "P1"), ("from", "2026-07"), ("until", "2027-06"),
      ("state", "running"),
    ],
    "pins.csv": [
      ("officer", "O1"), ("post", "P1"), ("from", "2027-03"), ("decision", "forbid"),
      ("reason", "family"),
    ],
    "scores.csv": [("officer", "O1"), ("post", "P1"), ("points", "-5")],
  ]

  /// A table of one sound row with some cells changed.
  private static func table(_ file: String, _ changes: [String: String] = [:]) -> String {
    let columns = sound[file] ?? []
    let row = columns.map { changes[$0.column] ?? $0.cell }
    return columns.map(\.column).joined(separator: ",") + "\n" + row.joined(separator: ",") + "\n"
  }

  /// The faults of the table alone; others refer to what it may no longer name.
  private static func faults(_ file: String, _ changes: [String: String]) -> [String] {
    TinyProgramme.faults([file: table(file, changes)]).filter { $0.hasPrefix(file) }.map {
      String($0.dropFirst(file.count + 1))
    }
  }

  @Test(arguments: TableSchema.all)
  func soundCellsAreRead(_ schema: TableSchema) {
    #expect(Self.sound[schema.file]?.map(\.column) == schema.columns.map(\.name))
    #expect(Self.faults(schema.file, [:]) == [])
  }

  @Test(arguments: TableSchema.all)
  func cellsThatMayBeBlankMay(_ schema: TableSchema) {
    for column in schema.columns where !column.isRequired {
      // What a requirement names depends on its kind, and its scope.
      if schema.file == "requirements.csv", column.name != "points" { continue }
      #expect(Self.faults(schema.file, [column.name: ""]) == [])
    }
  }

  @Test(arguments: TableSchema.all)
  func cellsThatMustNotBeBlankMustNot(_ schema: TableSchema) {
    for column in schema.columns where column.isRequired {
      let faults = Self.faults(schema.file, [column.name: ""])
      #expect(faults.count == 1)
      #expect(faults.first?.contains(": error: \(column.name): blank (expected ") == true)
    }
  }

  @Test(arguments: TableSchema.all)
  func everyFaultStandsAtItsCell(_ schema: TableSchema) {
    var place = 1
    for (column, cell) in Self.sound[schema.file] ?? [] {
      let faults = Self.faults(schema.file, [column: "?!"])
      for fault in faults where fault.contains(": error: ") {
        #expect(fault.hasPrefix("2:\(place): error: \(column): "))
      }
      place += cell.count + 1
    }
  }

  @Test(arguments: CellFaultTests.badCells)
  func aBadCellIsOneFault(_ file: String, _ column: String, _ cell: String, _ expected: String) {
    #expect(Self.faults(file, [column: cell]) == [expected])
  }

  @Test(arguments: [
    "gender=F", "gender=X", "language:fr=C1", "skill:forensics=5", "rank=sergeant", "missions=0",
  ])
  func whoATargetMayCount(_ who: String) {
    #expect(Self.faults("targets.csv", ["who": who]) == [])
  }

  @Test(arguments: [
    ("gender=W", "'gender=W'"), ("gender", "'gender'"),
    ("gendre=F", "'gendre=F'; did you mean 'gender=F'?"),
    ("language:=B2", "'language:=B2'"), ("language:en=D1", "'language:en=D1'"),
    ("skill:forensics=0", "'skill:forensics=0'"),
    ("rank=sergent", "unknown rank 'sergent'; did you mean 'sergeant'?"),
    ("missions=-1", "'missions=-1'"), ("rank:x=y", "unknown rank 'y'"),
  ])
  func whoATargetMayNotCount(_ who: String, _ found: String) {
    #expect(
      Self.faults("targets.csv", ["who": who]) == [
        "2:32: error: who: \(found) "
          + "(expected gender=F, language:NAME=B2, skill:NAME=3, rank=NAME or missions=1)"
      ])
  }

  @Test func aTargetOfWhatNobodyHasIsWarnedOf() {
    #expect(
      Self.faults("targets.csv", ["who": "language:es=B2"]) == [
        "2:32: warning: who: no officer has the language 'es'; did you mean 'en'? "
          + "(expected a language that occurs)"
      ])
    #expect(
      Self.faults("targets.csv", ["who": "skill:diving=1"]) == [
        "2:32: warning: who: no officer has the skill 'diving' (expected a skill that occurs)"
      ])
  }
}
