import Programme
import Testing

@testable import Reports

/// Notes of an empty workbook: for every column and setting, in both languages, and for no others.
@Suite struct TemplateNotesTests {
  private static var names: Set<String> {
    let columns = TableSchema.all.flatMap { schema in
      schema.columns.map { "\(schema.file.dropLast(4)).\($0.name)" }
    }
    return Set(columns + SettingSchema.all.map(\.key))
  }

  @Test func everyColumnHasItsMeaning() {
    #expect(Set(English.meanings.keys) == Self.names)
    #expect(Set(French.meanings.keys) == Self.names)
  }

  /// Spreadsheets allow 255 characters in a refusal.
  @Test(arguments: Language.allCases) func refusalsAreShort(_ language: Language) {
    let notes = TemplateNotes(in: language)
    for column in TableSchema.all.flatMap(\.columns) {
      #expect(notes.refusal(of: column.content).count <= 255)
    }
  }
}
