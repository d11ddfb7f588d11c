import CXLSXWriter
public import Reports

/// Why a workbook cannot be made.
public struct WorkbookFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// What libxlsxwriter says.
  public let reason: String

  init(_ error: lxw_error) {
    reason = unsafe String(cString: lxw_strerror(error))
  }

  /// The reason.
  public var description: String { reason }
}

/// Writes workbooks in the format of Office Open XML (ECMA-376) through libxlsxwriter.
///
/// Texts are written as strings, never as formulas, whatever they begin with. The file holds no time but a fixed
/// one: the same sheets give the same bytes.
public enum WorkbookFile {
  /// Writes sheets into a file.
  ///
  /// - Parameters:
  ///   - sheets: The sheets, in this order.
  ///   - title: What the file says that it is.
  ///   - maker: What it says that it was made by.
  ///   - path: Where to write.
  /// - Throws: `WorkbookFailure`, where the library refuses something or the file cannot be written.
  /// - Complexity: O(cells).
  public static func write(
    _ sheets: [Worksheet], title: String, maker: String, to path: String
  ) throws(WorkbookFailure) {
    try unsafe make(path, title: title, maker: maker) { book throws(WorkbookFailure) in
      let writer = unsafe SheetWriter(book)
      for (place, sheet) in sheets.enumerated() {
        try unsafe writer.write(sheet, number: place + 1)
      }
    }
  }

  /// Makes a workbook of what a closure adds to it.
  @unsafe static func make(
    _ path: String, title: String, maker: String,
    _ fill: (UnsafeMutablePointer<lxw_workbook>) throws(WorkbookFailure) -> Void
  ) throws(WorkbookFailure) {
    guard let book = unsafe workbook_new(path) else {
      throw WorkbookFailure(LXW_ERROR_MEMORY_MALLOC_FAILED)
    }
    do throws(WorkbookFailure) {
      try check(unsafe cxlsx_describe(book, title, maker))
      try unsafe fill(book)
    } catch {
      // Frees what the book holds; what it wrote is of no use.
      _ = unsafe workbook_close(book)
      throw error
    }
    try check(unsafe workbook_close(book))
  }

  /// Turns the library's word into an error.
  static func check(_ error: lxw_error) throws(WorkbookFailure) {
    guard error == LXW_NO_ERROR else { throw WorkbookFailure(error) }
  }
}
