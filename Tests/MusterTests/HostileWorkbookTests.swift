import Foundation
import Testing

/// Files that are no workbooks, or mean harm: one fault, quickly, and nothing is written.
@Suite struct HostileWorkbookTests {
  /// What `import` says of a file with these bytes.
  private func verdict(on bytes: [UInt8]) throws -> String {
    let scratch = try Scratch()
    let path = scratch.file("book.xlsx")
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    let run = try Program.run("import", path, scratch.file("made"))
    #expect(run.code == 3, "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count == 2, "\(run.errors)")
    #expect(try scratch.contents() == ["book.xlsx"])
    return String(run.errors.dropFirst(path.count).prefix { $0 != "\n" })
  }

  private func bytes(_ wishes: [String: Any]) throws -> [UInt8] {
    let scratch = try Scratch()
    let path = try MadeWorkbook.small.replacing([:], wishes).write(to: "book.xlsx", in: scratch)
    return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  @Test func otherFilesAreNamed() throws {
    #expect(try verdict(on: []).contains("an empty file"))
    #expect(try verdict(on: Array("officer,service".utf8)).contains("something else"))
    #expect(
      try verdict(on: [0xD0, 0xCF, 0x11, 0xE0, 0]).contains("password, or of the old format"))
    #expect(try verdict(on: Array("PK".utf8)).contains("a damaged archive"))
    let document = ["mimetype": "application/vnd.oasis.opendocument.spreadsheet"]
    #expect(
      try verdict(on: bytes(["also": document, "drop": "xl/workbook.xml"]))
        .contains("an OpenDocument file"))
    #expect(
      try verdict(on: bytes(["drop": "xl/workbook.xml"])).contains("holds no workbook"))
  }

  /// Wherever a file is cut or changed, the program says so or reads it; it never breaks.
  @Test func everyCutIsRefused() throws {
    let whole = try bytes([:])
    for length in stride(from: 0, to: whole.count, by: whole.count / 23) {
      _ = try verdict(on: Array(whole[..<length]))
    }
  }

  @Test func noChangedByteBreaksTheProgram() throws {
    let whole = try bytes([:])
    let scratch = try Scratch()
    for place in stride(from: 7, to: whole.count, by: 61) {
      var changed = whole
      changed[place] ^= 0x55
      let path = scratch.file("book.xlsx")
      try Data(changed).write(to: URL(fileURLWithPath: path))
      let run = try Program.run("import", path, scratch.file("made-\(place)"))
      #expect([0, 3].contains(run.code) && !run.wasKilled, "byte \(place): \(run.errors)")
    }
  }

  /// A document type would let ten entities become a billion.
  @Test func entitiesAreNotExpanded() throws {
    let laughs = (1...9).map { "<!ENTITY l\($0) \"&l\($0 - 1);&l\($0 - 1);&l\($0 - 1);\">" }
    let text =
      "<!DOCTYPE sst [<!ENTITY l0 \"ha\">\(laughs.joined())]><sst><si><t>&l9;</t></si></sst>"
    #expect(
      try verdict(on: bytes(["also": ["xl/sharedStrings.xml": text]])).contains("a document type"))
    let outside =
      "<!DOCTYPE sst [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><sst><si><t>&x;</t></si></sst>"
    #expect(
      try verdict(on: bytes(["also": ["xl/sharedStrings.xml": outside]]))
        .contains("a document type"))
  }

  @Test func bombsAreNotInflated() throws {
    let blanks = 600 << 20
    #expect(
      try verdict(on: bytes(["also": ["xl/styles.xml": blanks]])).contains("629145600 bytes"))
    #expect(try verdict(on: bytes(["lie": 1 << 29])).contains("bytes"))
    #expect(try verdict(on: bytes(["lie": 1])).contains("a damaged archive"))
  }

  @Test func archivesThatReadTwoWaysAreRefused() throws {
    #expect(
      try verdict(on: bytes(["twice": "xl/workbook.xml"]))
        .contains("an archive with two members 'xl/workbook.xml'"))
  }

  /// Members with names that lead elsewhere are never unpacked; sheets beyond the workbook are not looked for.
  @Test func namesOfMembersAreNoPaths() throws {
    let relations = """
      <Relationships><Relationship Id="rId1" Type="x/worksheet" Target="../../../../etc/passwd"/>\
      </Relationships>
      """
    let found = try verdict(
      on: bytes([
        "also": ["xl/_rels/workbook.xml.rels": relations, "../../../../tmp/evil": "evil"]
      ]))
    #expect(found.contains("without what its sheet 'programme' holds"))
    #expect(!FileManager.default.fileExists(atPath: "/tmp/evil"))
  }

  @Test(arguments: [
    ("<a>", 100, "elements in one another"), ("<a>x</a>", 1, "no sound XML"),
  ])
  func strangeXMLIsRefused(_ part: String, _ times: Int, _ found: String) throws {
    let text = String(repeating: part, count: times) + "<"
    #expect(try verdict(on: bytes(["also": ["xl/styles.xml": text]])).contains(found))
  }

  /// One cell in the last row and column costs no more than any other.
  @Test(arguments: ["XFD1048576", "XFE1", "A1048577", "A0", "1A", "B2"])
  func farCellsAreCheap(_ place: String) throws {
    let row = Int(place.drop { $0.isLetter }) ?? 1
    let scratch = try Scratch()
    let sheet =
      "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>mission</v></c></row>"
      + "<row r=\"\(row)\"><c r=\"\(place)\" t=\"str\"><v>M</v></c></row></sheetData></worksheet>"
    let book = MadeWorkbook.small.replacing([:], ["also": ["xl/worksheets/sheet4.xml": sheet]])
    let run = try Program.run(
      "import", try book.write(to: "book.xlsx", in: scratch), scratch.file("made"))
    #expect(run.code == 3 && !run.errors.isEmpty, "\(run.errors)")
  }
}
