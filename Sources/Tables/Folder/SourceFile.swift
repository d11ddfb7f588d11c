import Programme

/// Which files belong to a programme.
enum SourceFile {
  /// Whether a file in a programme's folder is its settings, a table, or meant to be one.
  static func isPart(_ name: String) -> Bool {
    isKnown(name) || name.lowercased().hasSuffix(".csv") && !name.hasPrefix(".")
  }

  /// Whether it is the settings or a table that the format names.
  static func isKnown(_ name: String) -> Bool {
    name == Source.settingsFile || TableSchema.all.contains { $0.file == name }
  }
}

extension Source {
  /// A programme of literal texts, by file name: `["programme.json5": "{…}", "officers.csv": "…"]`.
  ///
  /// It is read as the files of a folder are, so that what is wrong is found at the same places.
  ///
  /// - Complexity: O(bytes).
  public init(files: [String: String]) {
    self.init(files: files.mapValues { Array($0.utf8) }, faults: [])
  }

  /// A programme of these files, some of which could not be read at all.
  init(files: [String: [UInt8]], faults unreadable: [Fault]) {
    var settings: Setting?
    var sheets: [Sheet] = []
    var faults = unreadable
    for (name, bytes) in files.sorted(by: { $0.key < $1.key }) where SourceFile.isPart(name) {
      if name == Source.settingsFile {
        let (setting, found) = JSON5Reader.read(bytes, file: name)
        settings = setting
        faults += found
      } else if SourceFile.isKnown(name) {
        let (sheet, found) = CSVReader.read(bytes, file: name)
        if let sheet { sheets.append(sheet) }
        faults += found
      } else {
        sheets.append(Sheet(file: name, header: [String](), rows: []))
      }
    }
    self.init(settings: settings, sheets: sheets, faults: faults)
  }

  /// The texts of the programme's files, ascending by name; reading them gives an equal source. Tables
  /// that the format does not know are left out. Complexity: O(characters).
  public var files: [(name: String, text: String)] {
    var files = sheets.values.filter { SourceFile.isKnown($0.file) }
      .map { (name: $0.file, text: CSVWriter.text($0)) }
    if let settings {
      files.append((name: Source.settingsFile, text: JSONWriter.text(settings)))
    }
    return files.sorted { $0.name < $1.name }
  }
}

extension Programme {
  /// The programme that literal texts describe, by file name.
  ///
  /// - Throws: `Faults`, everything that is wrong with the texts, where one thing is an error.
  /// - Complexity: O(n log n) in the number of cells.
  public init(files: [String: String]) throws(Faults) {
    try self.init(Source(files: files))
  }
}
