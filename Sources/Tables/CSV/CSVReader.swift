import Programme

/// Reads tables from CSV: RFC 4180 in UTF-8, with or without a byte order mark.
///
/// Lines may end in CR LF, LF or CR. White space around cells is dropped, around quotes too; lines
/// without anything but white space, commas and empty quotes are skipped.
public enum CSVReader {
  /// The table that a file's bytes hold, and everything that is wrong with their syntax.
  ///
  /// A fault does not end the reading: what follows is read as its writer probably meant it, so that one
  /// mistake is one fault. The table is nil where there is no header row to read others by.
  ///
  /// - Complexity: O(bytes).
  public static func read(_ bytes: [UInt8], file: String) -> (sheet: Sheet?, faults: [Fault]) {
    if let fault = TextEncoding.wideFault(in: bytes, file: file) { return (nil, [fault]) }
    var parser = CSVParser(bytes, file: file)
    if let fault = TextEncoding.fault(in: bytes, file: file) { parser.faults.append(fault) }
    guard let header = parser.nextRow() else {
      parser.faults.append(
        Fault(
          file: file, at: .start, found: bytes.isEmpty ? "an empty file" : "no header row",
          expected: "a header row that names the columns"))
      return (nil, parser.faults)
    }
    if let fault = wrongSeparator(header, file: file) { return (nil, parser.faults + [fault]) }
    var rows: [Sheet.Row] = []
    while let row = parser.nextRow() { rows.append(row) }
    return (Sheet(file: file, header: header.cells, rows: rows), parser.faults)
  }

  /// The fault of a table whose cells are not separated by commas, as spreadsheets of some countries
  /// write it; nil where they are.
  private static func wrongSeparator(_ header: Sheet.Row, file: String) -> Fault? {
    guard header.cells.count == 1, let cell = header.cells.first else { return nil }
    let separators = [(";", "semicolons"), ("\t", "tabs")]
    guard let (_, name) = separators.first(where: { cell.text.contains($0.0) }) else { return nil }
    return Fault(
      file: file, at: cell.position, found: "\(name) between the columns' names",
      expected: "commas between cells")
  }
}
