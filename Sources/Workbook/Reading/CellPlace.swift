/// The name of a cell as spreadsheets show it: `C7`.
enum CellPlace {
  /// The letters of a column, which is counted from 1.
  static func letters(_ column: Int) -> String {
    var rest = column
    var letters: [Character] = []
    while rest > 0 {
      rest -= 1
      letters.append(Character(UnicodeScalar(UInt8(ascii: "A") + UInt8(rest % 26))))
      rest /= 26
    }
    return String(letters.reversed())
  }

  /// The row and column that a name means, counted from 1; nil where it is none, or beyond what there is.
  static func read(_ name: String) -> (row: Int, column: Int)? {
    var (row, column) = (0, 0)
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where row == 0:
        column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
      case UInt8(ascii: "0")...UInt8(ascii: "9") where column > 0:
        row = row * 10 + Int(byte - UInt8(ascii: "0"))
      default: return nil
      }
      guard row <= lastRow, column <= lastColumn else { return nil }
    }
    return row > 0 ? (row, column) : nil
  }

  /// The rows and columns that a sheet has.
  static let lastRow = 1_048_576
  static let lastColumn = 16_384
}
