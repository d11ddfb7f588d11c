import Programme

/// Writes tables as CSV: RFC 4180 in UTF-8, lines ended by LF, quotes only where they are needed.
public enum CSVWriter {
  /// The table as text. Reading it gives the same cells, apart from white space around them and rows
  /// without any text. Complexity: O(characters).
  public static func text(_ sheet: Sheet) -> String {
    var text = ""
    append(sheet.header, to: &text)
    for row in sheet.rows { append(row.cells, to: &text) }
    return text
  }

  private static func append(_ cells: [Sheet.Cell], to text: inout String) {
    var isFirst = true
    for cell in cells {
      if !isFirst { text += "," }
      isFirst = false
      append(cell.text, to: &text)
    }
    text += "\n"
  }

  /// Appends a cell, in quotes where its text would be mistaken for something else.
  static func append(_ cell: String, to text: inout String) {
    let isPlain = cell.utf8.allSatisfy {
      $0 != .comma && $0 != .quote && $0 != .lineFeed && $0 != .carriageReturn
    }
    guard !isPlain else {
      text += cell
      return
    }
    text += "\""
    for scalar in cell.unicodeScalars {
      if scalar == "\"" { text += "\"" }
      text.unicodeScalars.append(scalar)
    }
    text += "\""
  }
}
