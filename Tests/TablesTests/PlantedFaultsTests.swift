import Programme
import Tables
import Testing

/// A folder with twenty mistakes of all kinds reports these twenty, in one run.
@Suite struct PlantedFaultsTests {
  static let files = [
    "programme.json5": """
    {
      name: "Planted",  // a month that is none, and a key that is unknown
      from: "2027-13", months: 12,
      ranks: ["constable", "sergeant"], hand_over_months: 1,
    }
    """,
    // A duplicate.
    "services.csv": """
    service,name
    N,North
    S,South
    N,Nord
    """,
    // Text after a quote; an unknown service, an unknown rank, a score too high; a ragged row.
    "officers.csv": """
    officer,name,service,rank,board_score
    O1,"Doe" Jane,N,constable,80
    O2,"Roe, Émile",E,sergent,80
    O3,Poe,S,sergeant,101
    O4,Moe,S,sergeant
    """,
    // A level that is none, a duplicate, an unknown officer.
    "languages.csv": """
    officer,language,level
    O1,fr,B3
    O1,fr,B2
    O5,fr,B2
    """,
    // A range the wrong way round, a yes that is none.
    "missions.csv": """
    mission,name,from,until,armed
    M1,One,2027-05,2027-04,y
    """,
    // A word for a number, a blank, a priority too low; a column that is unknown.
    "posts.csv": """
    post,mission,role,headcount,priority,tour_months,note
    P1,M1,patrol,two,1,12,
    P2,M1,,1,4,12,
    """,
    // A quote that is not closed, a state that is unknown.
    "tours.csv": """
    officer,post,from,until,state
    O1,"P1,2026-07,2027-06,running
    O2,P2,2026-07,2027-06,run
    """,
    // A required column that is missing.
    "pins.csv": """
    officer,post,reason
    O1,P1,family
    """,
  ]

  static let faults = [
    "languages.csv:2:7: error: level: unknown language level 'B3' "
      + "(expected one of A1, A2, B1, B2, C1, C2)",
    "languages.csv:3:4: error: language: duplicate language 'fr' of 'O1', first on line 2 "
      + "(expected each language of an officer once)",
    "languages.csv:4:1: error: officer: unknown officer 'O5'; did you mean 'O1'? "
      + "(expected one of O1, O2, O3, O4)",
    "missions.csv:2:16: error: until: 2027-04, before from 2027-05 (expected 2027-05 or later)",
    "missions.csv:2:24: error: armed: 'y' (expected yes or no)",
    "officers.csv:2:10: error: text after a closing quote "
      + "(expected a comma or the end of the line)",
    "officers.csv:3:17: error: service: unknown service 'E'; did you mean 'N'? "
      + "(expected one of N, S)",
    "officers.csv:3:19: error: rank: unknown rank 'sergent'; did you mean 'sergeant'? "
      + "(expected one of constable, sergeant)",
    "officers.csv:4:19: error: board_score: '101' (expected a board score: a number from 0 to 100)",
    "officers.csv:5:1: error: 4 cells (expected 5, as in the header)",
    "pins.csv:1:1: error: no column 'decision' (expected the required column 'decision')",
    "posts.csv:1:50: error: unknown column 'note' (expected one of post, mission, team, role, "
      + "headcount, priority, from, until, tour_months, starts)",
    "posts.csv:2:14: error: headcount: 'two' (expected officers: a whole number, at least 0)",
    "posts.csv:3:7: error: role: blank (expected a text)",
    "posts.csv:3:10: error: priority: '4' (expected a priority: a whole number from 1 to 3)",
    "programme.json5:3:9: error: from: '2027-13' (expected a month as YYYY-MM)",
    "programme.json5:4:37: error: unknown key 'hand_over_months'; did you mean 'handover_months'? "
      + "(expected one of \(SettingsFaultTests.keys))",
    "services.csv:4:1: error: service: duplicate service 'N', first on line 2 "
      + "(expected each service once)",
    "tours.csv:2:4: error: a quote that is not closed (expected a closing quote after the cell)",
    "tours.csv:3:23: error: state: unknown state 'run' (expected one of running, planned)",
  ]

  @Test func allAreReportedAndNothingElse() {
    #expect(Self.faults.count == 20)
    #expect(throws: Faults.self) { try Programme(files: Self.files) }
    do throws(Faults) { _ = try Programme(files: Self.files) } catch {
      #expect(error.all.map(\.description) == Self.faults)
      #expect(error.description == Self.faults.joined(separator: "\n"))
      #expect(error.errors.count == 20)
    }
  }

  @Test func aFolderReportsThemAsTextsDo() throws {
    let folder = Folder()
    for (name, text) in Self.files { try AtomicFile.write(text, to: folder.file(name)) }
    do throws(Faults) { _ = try Programme(folder: folder.path) } catch {
      #expect(error.all.map(\.description) == Self.faults)
    }
    #expect(throws: Faults.self) { try Programme(folder: folder.path) }
  }
}
