import Programme

/// Where the words are that the cells of a programme's workbook offer.
enum OfferedCells {
  /// The cells below the title of a sheet's first column, as many as are filled.
  static func identifiers(on sheet: String) -> String {
    "=OFFSET(\(sheet)!$A$2,0,0,MAX(1,COUNTA(\(sheet)!$A:$A)-1),1)"
  }

  /// The cells beside the key `ranks`, as many as are filled.
  static var ranks: String {
    let row = 2 + (SettingSchema.all.firstIndex { $0.key == "ranks" } ?? 0)
    let sheet = ProgrammeSheets.settings
    return "=OFFSET(\(sheet)!$B$\(row),0,0,1,MAX(1,COUNTA(\(sheet)!$\(row):$\(row))-1))"
  }

  /// The last column, counted from 0, in which a list of the settings offers its words.
  static let listEnd = 12
}

extension SettingSchema {
  /// The values that settings give it, as text.
  func values(in settings: Setting) -> [String] {
    var setting = settings
    for part in key.split(separator: ".") {
      guard case .object(let members) = setting.value,
        let member = members.first(where: { $0.key == part })
      else { return [] }
      setting = member.setting
    }
    switch setting.value {
    case .string(let text), .number(let text): return [text]
    case .array(let elements):
      return elements.compactMap { element in
        if case .string(let text) = element.value { text } else { nil }
      }
    case .null, .bool, .object: return []
    }
  }
}
