import Programme
import Tables
import Testing

/// The order of rows and columns says nothing.
@Suite struct OrderTests {
  @Test(arguments: Conformance.cases)
  func rowsAndColumnsInAnyOrderMakeOneProgramme(_ folder: String) throws {
    let source = try ProgrammeFolder(folder).read()
    let turned = Source(
      settings: source.settings, sheets: source.sheets.values.map(Self.turned))
    #expect(Description.of(try Programme(turned)) == Description.of(try Programme(source)))
  }

  /// The sheet with its columns and rows the other way round.
  private static func turned(_ sheet: Sheet) -> Sheet {
    let rows: [Sheet.Row] = sheet.rows.reversed().map {
      Sheet.Row(line: $0.line, cells: $0.cells.reversed())
    }
    return Sheet(file: sheet.file, header: sheet.header.reversed(), rows: rows)
  }

  @Test func entitiesAreAscending() throws {
    let programme = try TinyProgramme.with([
      "officers.csv": "rank,officer,board_score,service\nsergeant,O2,90.5,S\nconstable,O1,80,N",
      "languages.csv": "officer,language,level\nO1,fr,A1\nO1,en,C2\nO2,de,B1",
    ])
    #expect(programme.officers.map(\.id) == ["O1", "O2"])
    #expect(programme.languages == ["de", "en", "fr"])
    #expect(programme.officers[0].languages.map(\.subject) == [1, 2])
    #expect(programme.officers[0].languages.map(\.level) == [6, 1])
    #expect(programme.officers[1].boardScore.description == "90.5")
  }
}
