import Foundation
import Testing

/// `muster import`: workbooks of every make become folders, or a list of every fault by sheet and cell.
@Suite struct ImportTests {
  private func table(_ name: String, of sheets: [String: [[Any?]]], _ wishes: [String: Any] = [:])
    throws -> String
  {
    let scratch = try Scratch()
    let book = MadeWorkbook.small.replacing(sheets, wishes)
    let run = try Program.run(
      "import", try book.write(to: "book.xlsx", in: scratch), scratch.file("made"))
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.output.hasSuffix("12 months\n"))
    return try scratch.text("made/\(name)")
  }

  @Test(arguments: [[:], ["inline": true], ["prefix": true]] as [[String: Bool]])
  func everyMakeOfWorkbookGivesTheSameTables(_ wishes: [String: Bool]) throws {
    let tables = try table("officers.csv", of: [:], wishes)
    #expect(
      tables == """
        officer,service,rank,board_score,available_from
        O1,A,constable,80,
        O2,A,inspector,80,2028-01

        """)
  }

  @Test(arguments: [(false, 46_388.0), (true, 44_926)])
  func datesArePlainMonths(_ from1904: Bool, _ january2027: Double) throws {
    let rows: [[Any?]] = [
      ["officer", "service", "rank", "board_score", "available_from", "born"],
      ["O1", "A", "constable", 56.5, ["date": january2027], ["date": january2027 - 9_999.5]],
    ]
    let text = try table("officers.csv", of: ["officers": rows], ["from1904": from1904])
    #expect(text.hasSuffix("O1,A,constable,56.5,2027-01,1999-08\n"), "\(text)")
  }

  @Test func cellsOfEveryKindSayWhatTheyShow() throws {
    let officers: [[Any?]] = [
      ["officer", "name", "service", "rank", "board_score", "driving", "firearms", "missions"],
      [
        7, "  a \u{A0}b\u{2003}", "A", "constable", ["formula": "8*10", "value": 80.1], true, false,
        2,
      ],
      ["_x0041_", "x_x000A_y", "A", "constable", 0.1 + 0.2, "yes", nil, 1e3],
    ]
    #expect(
      try table("officers.csv", of: ["Officers": officers, "officers": []]) == """
        officer,name,service,rank,board_score,driving,firearms,missions
        7,a \u{A0}b,A,constable,80.1,yes,no,2
        A,"x
        y",A,constable,0.3,yes,,1000

        """)
    let targets: [[Any?]] = [
      ["target", "who", "at_least", "weight"], ["women", "gender=F", ["share": 0.29], nil],
    ]
    #expect(
      try table("targets.csv", of: ["targets": targets])
        == "target,who,at_least\nwomen,gender=F,29%\n")
  }

  /// A list may stand in one cell; sheets with notes of one's own are warned of, and no more.
  @Test func whatPeopleWriteIsUnderstood() throws {
    let scratch = try Scratch()
    let book = MadeWorkbook.small.replacing([
      "programme": [
        ["name", "Small"], ["from", ["date": 46_400]], ["months", 12.0],
        ["ranks", "constable , inspector"], ["objective", "vacancies:1; suitability"],
      ],
      "Notes": [["hello"]],
    ])
    let run = try Program.run(
      "import", try book.write(to: "book.xlsx", in: scratch), scratch.file("made"))
    #expect(run.code == 0)
    #expect(
      run.errors == "Notes: warning: unknown sheet, not read (expected only sheets named as tables "
        + "are)\n", "\(run.errors)")
    let settings = try scratch.text("made/programme.json5")
    #expect(settings.contains("[\"constable\", \"inspector\"]"), "\(settings)")
    #expect(settings.contains("\"from\": \"2027-01\"") && settings.contains("\"months\": 12,"))
  }

  @Test func everyFaultIsNamedByItsCellAndNothingIsWritten() throws {
    let scratch = try Scratch()
    let book = MadeWorkbook.small.replacing(
      [
        "programme": [
          ["key", "value"], ["name", "Small", "again"], ["from", ["date": 46_388]], ["months"],
          ["ranks", "constable", "inspector"], ["points.bord", 3], [nil, 5],
        ],
        "officers": [
          ["officer", "service", "rank", "board_score", "born"], [],
          ["O1", "A", "constabel", 80, "1985-13", "beside"],
          ["O1", "B", "constable", ["error": "#REF!"], nil],
          ["O3", "A", "constable", ["formula": "A1"], 12],
        ],
        "Skils": [["officer", "skill", "level"]],
        "missions": [],
      ])
    let run = try Program.run(
      "import", try book.write(to: "book.xlsx", in: scratch), scratch.file("made"))
    #expect(run.code == 3)
    let lines = run.errors.split(separator: "\n")
    for start in [
      "programme!C2: error: a second value", "programme!B4: error: months: blank",
      "programme!A6: error: unknown key 'points.bord'; did you mean 'board'?",
      "programme!A7: error: a value without its key",
      "officers!C3: error: rank: unknown rank 'constabel'; did you mean 'constable'?",
      "officers!E3: error: born: '1985-13'", "officers!F3: error: a cell beside the table",
      "officers!A4: error: officer: duplicate officer 'O1', first on line 3",
      "officers!B4: error: service: unknown service 'B'", "officers!D4: error: the error #REF!",
      "officers!D5: error: a formula without its result", "officers!E5: error: born: '12'",
      "Skils: warning: unknown sheet, not read; did you mean 'skills'?",
      "missions: error: missing (expected a sheet of this name)",
    ] {
      #expect(lines.contains { $0.hasPrefix(start) }, "\(start) in\n\(run.errors)")
    }
    #expect(!run.errors.contains(".csv") && !run.errors.contains("json5"), "\(run.errors)")
    #expect(try scratch.contents() == ["book.xlsx", "wishes.json"])
  }

  @Test func nothingIsOverwritten() throws {
    let scratch = try Scratch()
    let path = try MadeWorkbook.small.write(to: "book.xlsx", in: scratch)
    let run = try Program.run("import", path, scratch.path)
    #expect(run.code == 2)
    #expect(try scratch.contents() == ["book.xlsx", "wishes.json"])
  }
}
