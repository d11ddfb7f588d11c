import CXLSXWriter
import Reports

/// The formats of one workbook: numbers, months and shares, each in every shade.
@unsafe struct CellFormats {
  /// The first line of a sheet.
  let title: UnsafeMutablePointer<lxw_format>?
  /// The titles of columns.
  let head: UnsafeMutablePointer<lxw_format>?
  private let byKind: [Key: UnsafeMutablePointer<lxw_format>]

  /// What tells formats apart.
  private struct Key: Hashable {
    let number: String
    let shade: Worksheet.Shade?
  }

  /// Adds the formats to a workbook.
  @unsafe init(_ book: UnsafeMutablePointer<lxw_workbook>) {
    unsafe title = workbook_add_format(book)
    unsafe format_set_bold(title)
    unsafe format_set_font_size(title, 14)
    unsafe head = workbook_add_format(book)
    unsafe format_set_bold(head)
    unsafe format_set_text_wrap(head)
    var byKind: [Key: UnsafeMutablePointer<lxw_format>] = unsafe [:]
    let shades: [Worksheet.Shade?] = [nil] + Worksheet.Shade.allCases
    for number in ["General", "#,##0", "yyyy-mm", "0.0%"] {
      for shade in shades {
        guard let format = unsafe workbook_add_format(book) else { continue }
        unsafe format_set_num_format(format, number)
        if let shade {
          unsafe format_set_bg_color(format, shade.ground)
          unsafe format_set_font_color(format, shade.ink)
          if shade == .vacant { unsafe format_set_pattern(format, 16) }
          if shade == .vacant { unsafe format_set_fg_color(format, 0xFBE4D6) }
        }
        unsafe byKind[Key(number: number, shade: shade)] = format
      }
    }
    unsafe self.byKind = byKind
  }

  /// The format of a cell.
  func format(of cell: Worksheet.Cell) -> UnsafeMutablePointer<lxw_format>? {
    let number =
      switch cell.value {
      case .empty, .text: "General"
      case .number: "#,##0"
      case .month: "yyyy-mm"
      case .share: "0.0%"
      }
    return unsafe byKind[Key(number: number, shade: cell.shade)]
  }
}

extension Worksheet.Shade {
  /// The ground, as RGB; the same colours as in `page.css`.
  fileprivate var ground: UInt32 {
    switch self {
    case .new: 0x0B5CAD
    case .kept: 0xDBE9F7
    case .running: 0xDFE4E9
    case .vacant: 0xF8CFB3
    case .alert: 0xFBE4D6
    }
  }

  /// What stands on it, readable there.
  fileprivate var ink: UInt32 {
    switch self {
    case .new: 0xFFFFFF
    case .kept, .running: 0x1B2026
    case .vacant, .alert: 0x8A2F04
    }
  }
}
