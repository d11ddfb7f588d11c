public import Programme

/// The notes of an empty workbook: what each column and each setting means, and what may stand there.
public struct TemplateNotes: Sendable {
  private let words: any Words

  /// Notes in a language; names of sheets, columns and keys are the same in all.
  public init(in language: Language) {
    words = language.words
  }

  /// What the file says that it is.
  public var title: String { words.templateTitle }

  /// The note of a column.
  public func note(on column: TableSchema.Column, of schema: TableSchema) -> String {
    let table = String(schema.file.dropLast(4))
    let standing = column.isRequired ? words.mustBeFilled : words.mayBeBlank
    return [words.meaning(of: "\(table).\(column.name)"), words.content(column.content), standing]
      .compactMap(\.self).joined(separator: "\n")
  }

  /// The note of a setting.
  public func note(on setting: SettingSchema) -> String {
    let standing = setting.standard.map { words.standard($0) } ?? words.mustBeFilled
    return [
      words.meaning(of: setting.key), words.content(setting.content),
      setting.isList ? words.listGoesRight : nil, standing,
    ].compactMap(\.self).joined(separator: "\n")
  }

  /// What a spreadsheet says where a cell is filled with something else.
  public func refusal(of content: TableSchema.Content) -> String {
    words.content(content) ?? ""
  }
}
