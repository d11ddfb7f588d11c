import Programme

extension Source {
  /// The source with another table in the place of one, where it has it.
  func changing(
    _ file: String, _ change: (_ header: [String], _ rows: [[String]]) -> [[String]]
  ) -> Source {
    guard let sheet = sheets[file] else { return self }
    let header = sheet.header.map(\.text)
    let rows = change(header, sheet.rows.map { $0.cells.map(\.text) })
    return replacing(Sheet(file: file, header: header, rows: rows))
  }

  /// The source with every cell of a column changed, where it has it and the cell is not blank.
  func changing(
    _ column: String, of file: String, _ change: (_ cell: String, _ row: [String: String]) -> String
  ) -> Source {
    changing(file) { header, rows in
      guard let place = header.firstIndex(of: column) else { return rows }
      return rows.map { row in
        var row = row
        let cells = Dictionary(zip(header, row)) { first, _ in first }
        if !row[place].isEmpty { row[place] = change(row[place], cells) }
        return row
      }
    }
  }

  /// The source with rows more in a table, which is made with these columns if it is missing.
  func adding(_ rows: [[String: String]], to file: String, columns: [String]) -> Source {
    let base =
      sheets[file] == nil
      ? replacing(Sheet(file: file, header: columns, rows: [[String]]())) : self
    return base.changing(file) { header, old in
      old + rows.map { row in header.map { row[$0] ?? "" } }
    }
  }

  /// The source with another sheet of the same file.
  func replacing(_ sheet: Sheet) -> Source {
    let others = sheets.values.filter { $0.file != sheet.file }.sorted { $0.file < $1.file }
    return Source(settings: settings, sheets: others + [sheet], faults: faults)
  }

  /// The source with members of its settings changed, by key; those inside `points` as `points.board`.
  func changingSettings(_ change: (_ key: String, _ value: Setting.Value) -> Setting.Value)
    -> Source
  {
    guard let settings else { return self }
    let changed = Self.changed(settings.value, prefix: "", change)
    return Source(
      settings: Setting(changed), sheets: sheets.values.sorted { $0.file < $1.file },
      faults: faults)
  }

  private static func changed(
    _ value: Setting.Value, prefix: String, _ change: (String, Setting.Value) -> Setting.Value
  ) -> Setting.Value {
    guard case .object(let members) = value else { return value }
    return .object(
      members.map { member in
        let key = prefix + member.key
        if case .object = member.setting.value {
          return Setting.Member(
            member.key, Setting(changed(member.setting.value, prefix: key + ".", change)))
        }
        return Setting.Member(member.key, Setting(change(key, member.setting.value)))
      })
  }
}
