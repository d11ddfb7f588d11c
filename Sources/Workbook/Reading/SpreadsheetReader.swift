/// A workbook as it was found: its sheets in their order.
struct Spreadsheet: Sendable {
  let sheets: [Page]

  /// A sheet: its name, and its cells by row and column, both from 1.
  struct Page: Sendable {
    let name: String
    let rows: [Int: [Int: CellValue]]
  }
}

/// Reads workbooks in the format of Office Open XML (ECMA-376): what cells hold, and nothing else of it.
enum SpreadsheetReader {
  /// The sheets of a file's bytes.
  ///
  /// - Throws: `ReadingFailure`, where it is no workbook, damaged, or beyond the limits.
  /// - Complexity: O(bytes when inflated).
  static func read(
    _ bytes: [UInt8], limits: ReadingLimits = .standard
  ) throws(ReadingFailure) -> Spreadsheet {
    var archive = try ZipArchive(bytes, limits: limits)
    func walk(_ member: String?, _ visitor: any XMLVisitor) throws(ReadingFailure) -> Bool {
      guard let member, let content = try archive.read(member) else { return false }
      try XMLWalk.run(content, named: member, limits: limits, telling: visitor)
      return true
    }
    let root = BookRelations(from: "")
    _ = try walk("_rels/.rels", root)
    let book = root.byType["officeDocument"] ?? "xl/workbook.xml"
    let parts = book.split(separator: "/")
    let (folder, name) = (parts.dropLast().joined(separator: "/"), parts.last ?? "")
    let (index, relations) = (BookIndex(), BookRelations(from: folder))
    guard try walk(book, index), try walk("\(folder)/_rels/\(name).rels", relations) else {
      let kind = try archive.read("mimetype").map { String(decoding: $0, as: UTF8.self) } ?? ""
      throw ReadingFailure(
        kind.contains("opendocument")
          ? "an OpenDocument file (.ods)" : "an archive that holds no workbook")
    }
    let (texts, styles) = (SharedTexts(), CellStyles())
    _ = try walk(relations.byType["sharedStrings"], texts)
    _ = try walk(relations.byType["styles"], styles)
    var pages: [Spreadsheet.Page] = []
    for sheet in index.sheets {
      let cells = SheetCells(
        texts: texts.texts, looks: styles.looks, countsFrom1904: index.countsFrom1904,
        limits: limits)
      guard try walk(relations.members[sheet.relation], cells) else {
        throw ReadingFailure("a workbook without what its sheet '\(sheet.name)' holds")
      }
      pages.append(Spreadsheet.Page(name: sheet.name, rows: cells.rows))
    }
    return Spreadsheet(sheets: pages)
  }
}
