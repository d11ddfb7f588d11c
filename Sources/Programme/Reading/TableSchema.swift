/// The columns of a table as FORMAT names them.
public struct TableSchema: Sendable {
  /// The file's name.
  public let file: String
  /// Whether a programme must have it.
  public let isRequired: Bool
  /// The columns.
  public let columns: [Column]

  /// A column of a table.
  public struct Column: Sendable {
    /// Its name in the header row.
    public let name: String
    /// Whether the table must have it, and every row fill it.
    public let isRequired: Bool
    /// What its cells hold, as far as that does not depend on other cells of the row.
    public let content: Content
  }

  /// What the cells of a column hold.
  public enum Content: Hashable, Sendable {
    /// Any text, or one whose form the note of the column explains.
    case text
    /// A month as `YYYY-MM`.
    case month
    /// Months, or a rule for them: the `starts` of a post.
    case months
    /// A number of officers, or a share of them as `30%`.
    case amount
    /// A whole number in a range.
    case whole(ClosedRange<Int>)
    /// A decimal number in a range of whole numbers.
    case decimal(ClosedRange<Int>)
    /// One of these words.
    case word([String])
    /// One of the ranks that the settings name.
    case rank
    /// An identifier from the first column of the table in this file.
    case identifier(of: String)
  }

  init(_ file: String, required: Bool, _ columns: [Column]) {
    self.file = file
    isRequired = required
    self.columns = columns
  }

  /// Every table of a programme, in the order of FORMAT.
  public static let all = [
    services, officers, languages, skills, missions, posts, requirements, quotas, targets, courses,
    tours, pins, scores,
  ]
}

extension TableSchema.Column {
  /// A column that must be there and filled.
  static func required(_ name: String, _ content: TableSchema.Content = .text) -> Self {
    Self(name: name, isRequired: true, content: content)
  }

  /// A column that may be absent or blank.
  static func optional(_ name: String, _ content: TableSchema.Content = .text) -> Self {
    Self(name: name, isRequired: false, content: content)
  }
}

extension TableSchema.Content {
  static let yesNo = Self.word(["yes", "no"])
  static let count = Self.whole(0...CellKind<Int>.limit)
  static let points = Self.whole(-1_000_000...1_000_000)
  static let service = Self.identifier(of: "services.csv")
  static let officer = Self.identifier(of: "officers.csv")
  static let mission = Self.identifier(of: "missions.csv")
  static let post = Self.identifier(of: "posts.csv")

  /// One of the words that an enumeration has.
  static func word<Words: CaseIterable & RawRepresentable<String>>(of type: Words.Type) -> Self {
    .word(type.allCases.map(\.rawValue))
  }
}
