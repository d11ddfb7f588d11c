public import Programme

/// A programme as a workbook has it: a sheet for each table, named as its file is without the ending, and one for the
/// settings, `programme`, with a key and its values in each row.
public struct ProgrammeSheets: Sendable {
  /// The programme as text, with what was wrong with cells before their meaning is asked. Lines are rows and columns
  /// are columns, both from 1.
  public let source: Source
  /// The sheets as the workbook names them, by file.
  private let names: [String: String]
  /// In which row each setting stands.
  private let rows: [String: Int]

  /// The name of the sheet with the settings.
  public static let settings = "programme"

  /// Reads a workbook.
  ///
  /// - Parameters:
  ///   - bytes: The file's bytes.
  ///   - name: What faults call the file.
  ///   - limits: How much is read of it.
  /// - Throws: `Faults`, where it is no workbook, or one that is damaged or beyond the limits.
  /// - Complexity: O(bytes when inflated).
  public init(
    _ bytes: [UInt8], named name: String, limits: ReadingLimits = .standard
  ) throws(Faults) {
    let book: Spreadsheet
    do throws(ReadingFailure) { book = try SpreadsheetReader.read(bytes, limits: limits) } catch {
      throw Faults([Fault(file: name, at: nil, found: error.found, expected: error.expected)])
    }
    var names: [String: String] = [:]
    var faults: [Fault] = []
    var settings: SettingSheet?
    var sheets: [Sheet] = []
    for page in book.sheets where !page.rows.isEmpty {
      let file = Self.file(of: page.name)
      guard names.updateValue(page.name, forKey: file) == nil else {
        faults.append(
          Fault(file: file, at: nil, found: "two sheets of this name", expected: "each once"))
        continue
      }
      if !Self.files.contains(file) {
        faults.append(Self.stray(page.name, among: book.sheets.map { Self.file(of: $0.name) }))
      } else if file == Source.settingsFile {
        let sheet = SettingSheet(page)
        settings = sheet
        faults += sheet.faults
      } else {
        let table = TableSheet(page, file: file, limits: limits)
        if let sheet = table.sheet { sheets.append(sheet) }
        faults += table.faults
      }
    }
    self.names = names
    rows = settings?.rows ?? [:]
    source = Source(settings: settings?.setting, sheets: sheets, faults: faults)
  }

  /// The files that a sheet can stand for.
  private static let files = [Source.settingsFile] + TableSchema.all.map(\.file)

  /// Warns of a sheet of another name: one under a misspelt name would be missed.
  private static func stray(_ name: String, among present: [String]) -> Fault {
    let absent = files.filter { !present.contains($0) }.map(sheet(of:))
    return Fault(
      .warning, file: file(of: name), at: nil, found: "unknown sheet, not read",
      expected: "only sheets named as tables are",
      suggestion: NearestName.of(name.lowercased(), among: absent))
  }

  /// The file that a sheet stands for.
  private static func file(of sheet: String) -> String {
    let name = sheet.lowercased()
    return name == settings ? Source.settingsFile : name + ".csv"
  }

  /// The name of the sheet that stands for a file.
  static func sheet(of file: String) -> String {
    file == Source.settingsFile ? settings : String(file.dropLast(4))
  }

  /// One line for a fault, with its sheet and cell: `officers!C7: error: …`.
  public func line(of fault: Fault) -> String {
    let sheet = names[fault.file] ?? Self.sheet(of: fault.file)
    if let row = missingSetting(fault) {
      return Fault(
        file: fault.file, at: nil, field: fault.field, found: "blank", expected: fault.expected
      ).line(at: "\(sheet)!B\(row)")
    }
    if let place = fault.position {
      return fault.line(at: "\(sheet)!\(CellPlace.letters(place.column))\(place.line)")
    }
    guard fault.file == Source.settingsFile || fault.file.hasSuffix(".csv") else {
      return fault.description
    }
    return Fault(
      fault.severity, file: fault.file, at: nil, found: fault.found,
      expected: fault.found == "missing" ? "a sheet of this name" : fault.expected,
      suggestion: fault.suggestion
    ).line(at: sheet)
  }

  /// The row of a setting that has a row, and nothing in it, although it must be given.
  private func missingSetting(_ fault: Fault) -> Int? {
    guard fault.file == Source.settingsFile, fault.found == "missing" else { return nil }
    return fault.field.flatMap { rows[$0] }
  }
}
