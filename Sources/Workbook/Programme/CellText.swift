import Programme

/// What a cell would say in a CSV table.
enum CellText {
  /// The text of a cell in a column of this content; blank where there is none.
  ///
  /// Dates are months where the column holds months, whatever their day; true and false are yes and no where the
  /// column has these words.
  ///
  /// - Throws: `ReadingFailure`, where a formula has no result.
  static func of(
    _ value: CellValue?, as content: TableSchema.Content
  ) throws(ReadingFailure) -> String {
    switch value {
    case nil: return ""
    case .text(let text): return text
    case .number(let number): return CellValue.text(of: number)
    case .share(let share): return CellValue.text(of: share * 100) + "%"
    case .date(let date):
      return content == .month || content == .months ? date.monthText : date.description
    case .truth(let truth):
      guard case .word(let words) = content, words.contains("yes") else {
        return truth ? "TRUE" : "FALSE"
      }
      return truth ? "yes" : "no"
    case .error(let name):
      throw ReadingFailure("the error \(name)", expected: "a value")
    case .formula:
      throw ReadingFailure(
        "a formula without its result", expected: "a value, or a workbook saved by a spreadsheet")
    }
  }
}
