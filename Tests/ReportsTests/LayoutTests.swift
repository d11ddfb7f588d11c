import Testing

@testable import Reports

/// Tables and lists for the terminal.
@Suite struct LayoutTests {
  @Test func columnsAreAsWideAsTheirWidestCell() {
    var table = TextTable(("Name", .left), ("N", .right), ("Remark", .left))
    table.add("Évreux", "1,000", "")
    table.add("B", "2", "last")
    #expect(
      table.text == """
        Name        N  Remark
        Évreux  1,000
        B           2  last

        """)
  }

  @Test func entriesRunDownTheColumns() {
    let entries = (1...7).map { String(repeating: "x", count: 20) + "\($0)" }
    let lines = Columns.text(entries).split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[0].hasSuffix("x7"))
    #expect(lines.allSatisfy { $0.count <= Columns.width })
    #expect(Columns.text([]) == "")
  }

  @Test func numbers() {
    #expect(1_941_645.grouped == "1,941,645")
    #expect((-1000).grouped == "-1,000")
    #expect(999.grouped == "999")
    #expect(1.of("post") == "1 post")
    #expect(0.of("post") == "0 posts")
  }
}
