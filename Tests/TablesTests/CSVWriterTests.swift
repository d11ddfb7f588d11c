import Programme
import Tables
import Testing

@Suite struct CSVWriterTests {
  @Test func quotesOnlyWhereNeeded() {
    let sheet = Sheet(
      file: "t.csv", header: ["a", "b c"],
      rows: [["x, y", "plain"], ["say \"hi\"", ""], ["two\nlines", "é 'q' ;"]])
    #expect(
      CSVWriter.text(sheet) == """
        a,b c
        "x, y",plain
        "say ""hi""\",
        "two
        lines",é 'q' ;

        """)
  }

  @Test func whatIsWrittenHasTheSamePlaces() throws {
    let sheet = Sheet(file: "t.csv", header: ["né", "b"], rows: [["🇨🇦", "2"], ["", "x"]])
    let again = try #require(
      CSVReader.read(Array(CSVWriter.text(sheet).utf8), file: "t.csv").sheet)
    for (written, read) in zip(sheet.rows, again.rows) {
      #expect(written.line == read.line)
      #expect(written.cells.map(\.position) == read.cells.map(\.position))
      #expect(written.cells.map(\.text) == read.cells.map(\.text))
    }
    #expect(again.header.map(\.position) == sheet.header.map(\.position))
  }
}
