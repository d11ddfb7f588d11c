import Programme

/// The phrases of the notes in an empty workbook.
protocol TemplateWords: Sendable {
  /// What the workbook is.
  var templateTitle: String { get }
  /// What each column means, by table and column, and each setting, by its key.
  static var meanings: [String: String] { get }
  /// What may stand in a cell; nil where the meaning says it all.
  func content(_ content: TableSchema.Content) -> String?
  /// A cell that must be filled.
  var mustBeFilled: String { get }
  /// A cell that need not be.
  var mayBeBlank: String { get }
  /// What a blank means.
  func standard(_ values: [String]) -> String
  /// That a list has a cell for each of its values.
  var listGoesRight: String { get }
}

extension TemplateWords {
  /// What a column or setting means.
  func meaning(of name: String) -> String? { Self.meanings[name] }
}
