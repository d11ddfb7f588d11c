import Foundation
import Programme
import Reports
import Tables
import Testing

@testable import Workbook

/// A programme that goes through a workbook is the same programme.
@Suite struct RoundTripTests {
  private static let data = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Data")

  @Test(arguments: ["canada-2027", "haiti-2010"])
  func programmesAreIdentical(_ name: String) throws {
    let source = try ProgrammeFolder(Self.data.appending(path: name).path).read()
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).xlsx")
    defer { try? FileManager.default.removeItem(at: file) }
    try ProgrammeTemplate.write(
      source, notes: TemplateNotes(in: .french), maker: "test", to: file.path)
    let sheets = try ProgrammeSheets(Array(Data(contentsOf: file)), named: "book.xlsx")
    #expect(sheets.source.faults.isEmpty)
    #expect(
      String(describing: try Programme(sheets.source)) == String(describing: try Programme(source)))
  }

  @Test func theSameProgrammeGivesTheSameBytes() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = try ["a", "b"].map { name in
      let file = folder.appending(path: name)
      try ProgrammeTemplate.write(
        nil, notes: TemplateNotes(in: .english), maker: "test", to: file.path)
      return try Data(contentsOf: file)
    }
    #expect(files[0] == files[1])
  }

  /// What the format of a number makes of it.
  @Test(arguments: [
    ("General", "plain"), ("yyyy-mm", "date"), ("[$-409]mmm\\-yy;@", "date"), ("0.0%", "share"),
    ("[Red]0", "plain"), ("\"days\" 0", "plain"), ("0\\d", "plain"), ("[h]:mm", "date"),
    ("0;[Red]-0 \"y\"", "plain"), ("_-* #,##0_-", "plain"),
  ])
  func formatsOfDatesAreKnown(_ code: String, _ look: String) {
    #expect("\(CellStyles.look(of: code))" == look)
  }

  @Test(arguments: [
    (1, "A"), (26, "Z"), (27, "AA"), (702, "ZZ"), (703, "AAA"), (16_384, "XFD"),
  ])
  func columnsHaveLetters(_ column: Int, _ letters: String) {
    #expect(CellPlace.letters(column) == letters)
    #expect(CellPlace.read(letters + "7")?.column == column)
  }
}
