/// Reads how numbers are shown (`styles.xml`): as they are, as dates, as percentages.
final class CellStyles: XMLVisitor {
  /// How a number is shown.
  enum Look {
    case plain, date, share
  }

  /// The looks that cells name by their number.
  private(set) var looks: [Look] = []
  private var own: [Int: Look] = [:]
  private var isInCells = false

  func open(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "numFmt":
      guard let id = attributes["numFmtId"].flatMap({ Int($0) }) else { return }
      own[id] = Self.look(of: attributes["formatCode"] ?? "")
    case "cellXfs": isInCells = true
    case "xf" where isInCells:
      let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
      looks.append(own[id] ?? Self.standard(id))
    default: break
    }
  }

  func close(_ name: String, _ text: String) {
    if name == "cellXfs" { isInCells = false }
  }

  /// The formats that every workbook has without saying so (ECMA-376, 18.8.30).
  private static func standard(_ id: Int) -> Look {
    switch id {
    case 9, 10: .share
    case 14...22, 27...36, 45...47, 50...58: .date
    default: .plain
    }
  }

  /// What a format code makes of a number, by the letters in it that are no plain text.
  static func look(of code: String) -> Look {
    var isQuoted = false
    var isBracketed = false
    var skips = false
    for letter in code.lowercased() {
      if skips {
        skips = false
        continue
      }
      switch letter {
      case "\"": isQuoted.toggle()
      case _ where isQuoted: continue
      case "[": isBracketed = true
      case "]": isBracketed = false
      case _ where isBracketed: continue
      case "\\", "_", "*": skips = true
      case "%": return .share
      case "y", "m", "d", "h", "s": return .date
      // What comes behind is for negative numbers, zero and texts.
      case ";": return .plain
      default: continue
      }
    }
    return .plain
  }
}
