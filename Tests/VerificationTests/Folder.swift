import Programme

/// A programme folder in memory, whose cells tests can change one at a time.
struct Folder {
  /// Members of the settings, by key.
  var settings: [String: Setting.Value]
  /// Rows of each table, the header first; cells are separated by commas and never hold one.
  var tables: [String: [String]]

  /// The programme it describes.
  func programme() throws -> Programme {
    let members = settings.keys.sorted().compactMap { key in
      settings[key].map { Setting.Member(key, Setting($0)) }
    }
    let sheets = tables.keys.sorted().map { name in
      let rows = (tables[name] ?? []).map(Self.cells)
      return Sheet(file: name + ".csv", header: rows.first ?? [], rows: Array(rows.dropFirst()))
    }
    return try Programme(Source(settings: Setting(.object(members)), sheets: sheets))
  }

  /// The folder with a row more in a table.
  func adding(_ row: String, to table: String) -> Folder {
    var copy = self
    copy.tables[table, default: []].append(row)
    return copy
  }

  /// The folder with another value in one cell: the row is named by its first column.
  func setting(_ column: String, of name: String, in table: String, to value: String) -> Folder {
    var copy = self
    guard let rows = tables[table], let header = rows.first,
      let place = Self.cells(header).firstIndex(of: column),
      let row = rows.firstIndex(where: { Self.cells($0).first == name })
    else { return copy }
    var cells = Self.cells(rows[row])
    cells[place] = value
    copy.tables[table]?[row] = cells.joined(separator: ",")
    return copy
  }

  /// The folder with another number in its settings.
  func setting(_ key: String, to number: Int) -> Folder {
    var copy = self
    copy.settings[key] = .number(String(number))
    return copy
  }

  /// The folder without a table.
  func without(_ table: String) -> Folder {
    var copy = self
    copy.tables[table] = nil
    return copy
  }

  private static func cells(_ row: String) -> [String] {
    row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
  }
}
