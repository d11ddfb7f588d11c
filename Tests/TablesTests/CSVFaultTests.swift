import Programme
import Tables
import Testing

@Suite struct CSVFaultTests {
  private func read(_ bytes: [UInt8]) -> (rows: [[String]]?, faults: [String]) {
    let (sheet, faults) = CSVReader.read(bytes, file: "t.csv")
    return (
      sheet.map { [$0.header.map(\.text)] + $0.rows.map { $0.cells.map(\.text) } },
      faults.map(\.description)
    )
  }

  private func read(_ text: String) -> (rows: [[String]]?, faults: [String]) {
    read(Array(text.utf8))
  }

  @Test func anEmptyFileHasNoHeader() {
    let expected = "(expected a header row that names the columns)"
    #expect(read("").faults == ["t.csv:1:1: error: an empty file \(expected)"])
    #expect(read("\n \n").faults == ["t.csv:1:1: error: no header row \(expected)"])
    #expect(read("").rows == nil)
  }

  @Test func aQuoteNotClosedIsOneFault() {
    let fault = "a quote that is not closed (expected a closing quote after the cell)"
    let atEnd = read("a,b\n1,\"two\n3,4")
    #expect(atEnd.faults == ["t.csv:2:3: error: \(fault)"])
    #expect(atEnd.rows == [["a", "b"], ["1", "two"], ["3", "4"]])
    // The next quote below would close it, and open none.
    let before = read("a,b,c\n1,\"two,2\n3,\"four\",4\n5,6,7")
    #expect(before.faults == ["t.csv:2:3: error: \(fault)"])
    #expect(
      before.rows == [["a", "b", "c"], ["1", "two", "2"], ["3", "four", "4"], ["5", "6", "7"]])
    #expect(read("a\n\"").faults == ["t.csv:2:1: error: \(fault)"])
  }

  @Test func textAfterAClosingQuote() {
    let (rows, faults) = read("a,b\n\"one\" and,2\n\"x\"\"y\"z,\"4\"")
    let fault = "text after a closing quote (expected a comma or the end of the line)"
    #expect(faults == ["t.csv:2:7: error: \(fault)", "t.csv:3:7: error: \(fault)"])
    #expect(rows == [["a", "b"], ["oneand", "2"], ["x\"yz", "4"]])
  }

  @Test func aBareQuote() {
    let (rows, faults) = read("a,b\nJ. \"Jo\" Doe,2\n3,5\"")
    let fault =
      "a quote inside a cell that does not begin with one "
      + "(expected the whole cell in quotes, and each quote inside it doubled)"
    #expect(faults == ["t.csv:2:4: error: \(fault)", "t.csv:3:4: error: \(fault)"])
    #expect(rows == [["a", "b"], ["J. \"Jo\" Doe", "2"], ["3", "5\""]])
  }

  @Test func bytesThatAreNotUTF8AreOneFaultAFile() {
    let expected = "(expected text saved with the encoding UTF-8)"
    let latin = Array("a,b\né1,x".utf8) + [0xE9, 0x2C, 0xE9, 0x0A, 0x31, 0x2C, 0xFC]
    let (rows, faults) = read(latin)
    #expect(
      faults == [
        "t.csv:2:5: error: byte E9, which is not UTF-8 (another line has such bytes too) \(expected)"
      ])
    #expect(rows == [["a", "b"], ["é1", "x\u{FFFD}", "\u{FFFD}"], ["1", "\u{FFFD}"]])
    #expect(
      read([0x61, 0x0A, 0x80, 0x0A, 0x80, 0x0A, 0xC3]).faults == [
        "t.csv:2:1: error: byte 80, which is not UTF-8 (2 more lines have such bytes too) \(expected)"
      ])
    // Overlong, a surrogate, beyond the last scalar, cut off.
    for bytes: [UInt8] in [
      [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82],
    ] {
      #expect(read(Array("a\nx".utf8) + bytes).faults.count == 1)
    }
    #expect(read([0xFF, 0xFE, 0x61, 0]).faults == ["t.csv:1:1: error: UTF-16 \(expected)"])
  }

  @Test(arguments: [("a;b;c\n1;2;3", "semicolons"), ("a\tb\n1\t2", "tabs")])
  func anotherSeparatorIsNamed(_ text: String, _ name: String) {
    #expect(
      read(text).faults == [
        "t.csv:1:1: error: \(name) between the columns' names (expected commas between cells)"
      ])
    #expect(read(text).rows == nil)
  }

  @Test func allFaultsAreFound() {
    let (_, faults) = read("a,b\n\"x\"y,2\n1,2\"\n\"z,3\n\"w\",5\n")
    #expect(faults.map { $0.prefix(9) } == ["t.csv:2:4", "t.csv:3:4", "t.csv:4:1"])
  }
}
