/// A programme folder as text: its settings and tables, and what was wrong with their syntax.
public struct Source: Sendable {
  /// The settings of `programme.json5`; nil where the file is missing or not JSON5 (`faults` says so).
  public let settings: Setting?
  /// The tables found, by file name.
  public let sheets: [String: Sheet]
  /// What was wrong with files before their meaning is asked.
  public let faults: [Fault]

  /// A folder of these parts.
  public init(settings: Setting?, sheets: [Sheet], faults: [Fault] = []) {
    self.settings = settings
    self.sheets = Dictionary(sheets.map { ($0.file, $0) }) { first, _ in first }
    self.faults = faults
  }

  /// The name of the settings file.
  public static let settingsFile = "programme.json5"
}
