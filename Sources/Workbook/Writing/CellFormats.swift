import CXLSXWriter
import Reports

/// The formats of one workbook: numbers, months and shares, each in every shade.
@unsafe struct CellFormats {
  /// The first line of a sheet.
  let title: UnsafeMutablePointer<lxw_format>?
  /// The titles of columns of texts, of numbers, of months.
  let head, numberHead, monthHead: UnsafeMutablePointer<lxw_format>?
  private let byKind: [Key: UnsafeMutablePointer<lxw_format>]

  /// What tells formats apart.
  private struct Key: Hashable {
    let number: NumberFormat
    let shade: Worksheet.Shade?
    let isBeginning: Bool
  }

  /// Adds the formats to a workbook.
  @unsafe init(_ book: UnsafeMutablePointer<lxw_workbook>) {
    unsafe title = workbook_add_format(book)
    unsafe format_set_bold(title)
    unsafe format_set_font_size(title, 14)
    unsafe head = Self.head(book, LXW_ALIGN_LEFT)
    unsafe numberHead = Self.head(book, LXW_ALIGN_RIGHT)
    unsafe monthHead = Self.head(book, LXW_ALIGN_CENTER)
    var byKind: [Key: UnsafeMutablePointer<lxw_format>] = unsafe [:]
    let shades: [Worksheet.Shade?] = [nil] + Worksheet.Shade.allCases
    for number in NumberFormat.allCases {
      for shade in shades {
        guard let format = unsafe workbook_add_format(book) else { continue }
        unsafe format_set_num_format(format, number.rawValue)
        unsafe Self.align(format, number)
        if let shade { unsafe Self.tint(format, shade) }
        unsafe byKind[Key(number: number, shade: shade, isBeginning: false)] = format
        guard number == .plain, let shade, let begun = unsafe workbook_add_format(book) else {
          continue
        }
        unsafe Self.tint(begun, shade)
        unsafe format_set_left(begun, UInt8(LXW_BORDER_MEDIUM.rawValue))
        unsafe format_set_left_color(begun, 0xFFFFFF)
        unsafe byKind[Key(number: number, shade: shade, isBeginning: true)] = begun
      }
    }
    unsafe self.byKind = byKind
  }

  /// The format of a cell.
  func format(of cell: Worksheet.Cell) -> UnsafeMutablePointer<lxw_format>? {
    unsafe byKind[
      Key(
        number: NumberFormat(of: cell.value), shade: cell.shade,
        isBeginning: cell.isBeginning && cell.shade != nil)]
  }

  /// The format of a column's title, by what stands below it.
  func head(over cell: Worksheet.Cell?) -> UnsafeMutablePointer<lxw_format>? {
    switch cell?.value {
    case .number?, .change?, .share?: unsafe numberHead
    case .month?: unsafe monthHead
    default: unsafe head
    }
  }

  private static func head(
    _ book: UnsafeMutablePointer<lxw_workbook>, _ side: lxw_format_alignments
  ) -> UnsafeMutablePointer<lxw_format>? {
    let format = unsafe workbook_add_format(book)
    unsafe format_set_bold(format)
    unsafe format_set_text_wrap(format)
    unsafe format_set_align(format, UInt8(side.rawValue))
    if side == LXW_ALIGN_LEFT { unsafe format_set_indent(format, 1) }
    unsafe format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_BOTTOM.rawValue))
    unsafe format_set_bg_color(format, 0xEEF1F4)
    unsafe format_set_bottom(format, UInt8(LXW_BORDER_THIN.rawValue))
    return unsafe format
  }

  /// The ground and the ink of a shade, with a line that keeps it apart from the row below.
  private static func tint(_ format: UnsafeMutablePointer<lxw_format>, _ shade: Worksheet.Shade) {
    unsafe format_set_bg_color(format, shade.ground)
    unsafe format_set_font_color(format, shade.ink)
    unsafe format_set_bottom(format, UInt8(LXW_BORDER_THIN.rawValue))
    unsafe format_set_bottom_color(format, 0xFFFFFF)
    guard shade == .vacant else { return }
    unsafe format_set_pattern(format, 16)
    unsafe format_set_fg_color(format, 0xFBE4D6)
  }

  /// Texts stand away from the numbers before them, months in the middle.
  private static func align(_ format: UnsafeMutablePointer<lxw_format>, _ number: NumberFormat) {
    if number == .plain { unsafe format_set_indent(format, 1) }
    if number == .month { unsafe format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue)) }
  }
}

/// How values are shown.
private enum NumberFormat: String, CaseIterable {
  case plain = "General", whole = "#,##0", signed = "+#,##0;-#,##0;0", month = "yyyy-mm", share =
    "0.0%"

  init(of value: Worksheet.Value) {
    self =
      switch value {
      case .empty, .text: .plain
      case .number: .whole
      case .change: .signed
      case .month: .month
      case .share: .share
      }
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
