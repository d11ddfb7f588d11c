import CXLSXWriter
public import Programme
public import Reports

/// Writes a workbook for a programme to be filled in: a sheet for each table, with its columns, notes and drop-downs,
/// and one for the settings; on wish with the programme of a folder in it.
public enum ProgrammeTemplate {
  /// Writes the workbook into a file.
  ///
  /// - Parameters:
  ///   - source: What is in it, if anything.
  ///   - notes: What its columns mean.
  ///   - maker: What the file says that it was made by.
  ///   - path: Where to write.
  /// - Throws: `WorkbookFailure`, where the library refuses something or the file cannot be written.
  /// - Complexity: O(cells).
  public static func write(
    _ source: Source?, notes: TemplateNotes, maker: String, to path: String
  ) throws(WorkbookFailure) {
    try unsafe WorkbookFile.make(path, title: notes.title, maker: maker) {
      book throws(WorkbookFailure) in
      let sheet = unsafe TemplateSheet(book, notes: notes)
      try unsafe sheet.writeSettings(source?.settings)
      for schema in TableSchema.all {
        try unsafe sheet.write(schema, source?.sheets[schema.file])
      }
    }
  }

  /// The name of the file where none is asked for.
  public static let file = "programme.xlsx"
}
