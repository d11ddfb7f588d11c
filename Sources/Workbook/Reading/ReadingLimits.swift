/// How much of a workbook is read: far more than any programme needs, and little enough that a hostile file
/// takes neither the memory nor the day.
public struct ReadingLimits: Hashable, Sendable {
  /// The bytes of the file.
  public var file: Int
  /// The members of its archive.
  public var members: Int
  /// The bytes of all members together when they are inflated.
  public var inflated: Int
  /// How deep elements may stand in one another.
  public var depth: Int
  /// The characters of one cell in UTF-8: twice what spreadsheets allow.
  public var text: Int
  /// The cells of one sheet, those left out within its columns counted.
  public var cells: Int
  /// The columns of one sheet.
  public var columns: Int

  /// What applies to files of unknown origin.
  public static let standard = ReadingLimits(
    file: 64 << 20, members: 2_000, inflated: 512 << 20, depth: 64, text: 1 << 16,
    cells: 20_000_000, columns: 256)
}

/// Why a file cannot be read as a workbook at all.
public struct ReadingFailure: Error, Hashable, Sendable {
  /// What was found, as a phrase.
  public let found: String
  /// What was expected, as a phrase.
  public let expected: String

  init(_ found: String, expected: String = "a workbook as spreadsheets save it (.xlsx)") {
    self.found = found
    self.expected = expected
  }

  /// A part of the file that is beyond a limit.
  static func tooMuch(_ what: String, _ most: Int) -> Self {
    Self(what, expected: "at most \(most)")
  }
}
