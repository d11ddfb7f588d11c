import Programme
import Tables
import Testing

@Suite struct CSVReaderTests {
  /// A table's header and rows as texts; the syntax must be faultless.
  private func texts(_ text: String) throws -> [[String]] {
    let (sheet, faults) = CSVReader.read(Array(text.utf8), file: "t.csv")
    #expect(faults.isEmpty)
    let table = try #require(sheet)
    return [table.header.map(\.text)] + table.rows.map { $0.cells.map(\.text) }
  }

  /// The places of a table's cells, row by row, as `line:column`.
  private func places(_ text: String) throws -> [[String]] {
    let table = try #require(CSVReader.read(Array(text.utf8), file: "t.csv").sheet)
    return ([table.header] + table.rows.map(\.cells)).map { cells in
      cells.map { "\($0.position.line):\($0.position.column)" }
    }
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func linesEndInAnyCustom(_ end: String) throws {
    let text = ["a,b", "1,2", "3,4"].joined(separator: end)
    #expect(try texts(text) == [["a", "b"], ["1", "2"], ["3", "4"]])
    #expect(try texts(text + end) == [["a", "b"], ["1", "2"], ["3", "4"]])
    #expect(try places(text) == [["1:1", "1:3"], ["2:1", "2:3"], ["3:1", "3:3"]])
  }

  @Test func aByteOrderMarkIsNoText() throws {
    #expect(try texts("\u{FEFF}a,b\n1,2") == [["a", "b"], ["1", "2"]])
    #expect(try places("\u{FEFF}a,b\n1,2") == [["1:1", "1:3"], ["2:1", "2:3"]])
  }

  @Test func quotesHoldCommasQuotesAndLines() throws {
    let text = "a,b\n\"x, y\",\"say \"\"hi\"\"\"\n\"two\nlines\",\"\"\n\"\"\"\",\"a\r\nb\"\n"
    #expect(
      try texts(text) == [
        ["a", "b"], ["x, y", "say \"hi\""], ["two\nlines", ""], ["\"", "a\r\nb"],
      ])
    #expect(
      try places(text) == [["1:1", "1:3"], ["2:1", "2:8"], ["3:1", "4:8"], ["5:1", "5:6"]])
  }

  @Test func rowsBeginWhereTheirFirstCellDoes() throws {
    let table = try #require(
      CSVReader.read(Array("a\n\n\"x\ny\"\nz".utf8), file: "t.csv").sheet)
    #expect(table.rows.map(\.line) == [3, 5])
  }

  @Test func whiteSpaceAroundCellsIsDropped() throws {
    #expect(try texts(" a ,\tb\n  1  , \" 2 \" \n") == [["a", "b"], ["1", "2"]])
    #expect(try places(" a ,\tb\n  1  , \" 2 \" \n,  ") == [["1:2", "1:6"], ["2:3", "2:8"]])
    #expect(try texts("a,b\n\u{A0}1\u{A0},\u{3000}é\u{A0}\n") == [["a", "b"], ["1", "é"]])
    #expect(try places("a,b\n\u{A0}1\u{A0},\u{3000}é") == [["1:1", "1:3"], ["2:2", "2:6"]])
  }

  @Test func rowsWithoutTextAreSkipped() throws {
    #expect(try texts("\n  \na,b\n\n,\n1,2\n \t \n\"\",\n") == [["a", "b"], ["1", "2"]])
    #expect(try places("\n  \na,b\n\n,\n1,2\n") == [["3:1", "3:3"], ["6:1", "6:3"]])
  }

  @Test func blankCellsStandWhereTheyBegin() throws {
    #expect(try texts("a,b,c\n1,,3\n,2,\n") == [["a", "b", "c"], ["1", "", "3"], ["", "2", ""]])
    #expect(
      try places("a,b,c\n1,  ,3\n,2,\n") == [
        ["1:1", "1:3", "1:5"], ["2:1", "2:3", "2:6"], ["3:1", "3:2", "3:4"],
      ])
  }

  @Test func raggedRowsAreKeptAsTheyAre() throws {
    #expect(try texts("a,b\n1\n1,2,3") == [["a", "b"], ["1"], ["1", "2", "3"]])
  }

  @Test func columnsCountCharactersNotBytes() throws {
    // Two bytes, one beyond the basic plane, a decomposed accent, a family of four, a flag.
    for name in ["é", "𝄞", "e\u{301}", "👨‍👩‍👧‍👦", "🇨🇦"] {
      #expect(name.count == 1)
      #expect(
        try places("a,b\n\(name),x\n\"\(name)\",x") == [
          ["1:1", "1:3"], ["2:1", "2:3"], ["3:1", "3:5"],
        ])
      #expect(try texts("a,b\n\(name),x") == [["a", "b"], [name, "x"]])
    }
  }

  @Test func aTableMayHaveNoRows() throws {
    #expect(try texts("a,b") == [["a", "b"]])
  }

  /// Every small text is read without a crash, and its cells come back from what is written of them.
  @Test func everySmallTextIsReadAndWrittenBack() {
    let letters: [UInt8] = Array("a,\"\n\r ".utf8) + [0xE9]
    var texts: [[UInt8]] = [[]]
    for _ in 0..<5 {
      texts = texts.flatMap { text in letters.map { text + [$0] } }
      for text in texts {
        guard let sheet = CSVReader.read(text, file: "t.csv").sheet else { continue }
        let written = CSVWriter.text(sheet)
        let (again, faults) = CSVReader.read(Array(written.utf8), file: "t.csv")
        guard faults.isEmpty, again.map(cells) == cells(sheet) else {
          Issue.record("\(text) is read as \(cells(sheet)), then as \(again.map(cells) ?? [])")
          return
        }
      }
    }
  }

  private func cells(_ sheet: Sheet) -> [[String]] {
    [sheet.header.map(\.text)] + sheet.rows.map { $0.cells.map(\.text) }
  }
}
