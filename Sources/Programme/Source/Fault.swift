/// One problem of the input: where it is, what was found there, and what was expected.
public struct Fault: Error, Hashable, Comparable, Sendable, CustomStringConvertible {
  /// How bad it is.
  public let severity: Severity
  /// The file's name, such as `officers.csv`.
  public let file: String
  /// Where in the file; nil for the file as a whole.
  public let position: Position?
  /// The table's column or the setting's key; nil where none is meant.
  public let field: String?
  /// What was found, as a phrase: "unknown rank 'sergent'".
  public let found: String
  /// What was expected, as a phrase: "one of constable, corporal, sergeant".
  public let expected: String
  /// A name nearly like the one found, which was perhaps meant.
  public let suggestion: String?

  /// A fault of these parts.
  public init(
    _ severity: Severity = .error, file: String, at position: Position?, field: String? = nil,
    found: String, expected: String, suggestion: String? = nil
  ) {
    self.severity = severity
    self.file = file
    self.position = position
    self.field = field
    self.found = found
    self.expected = expected
    self.suggestion = suggestion
  }

  /// How bad a fault is.
  public enum Severity: String, Sendable {
    /// No programme can be made of it.
    case error
    /// Sound, but looks like a mistake.
    case warning
  }

  /// One line, as compilers write it: `officers.csv:14:9: error: rank: unknown rank 'sergent'; did you
  /// mean 'sergeant'? (expected …)`.
  public var description: String {
    line(at: position.map { "\(file):\($0.line):\($0.column)" } ?? file)
  }

  /// The same line with other words for the place, such as a cell of a workbook.
  public func line(at place: String) -> String {
    var text = place + ": \(severity.rawValue): "
    if let field { text += "\(field): " }
    text += found
    if let suggestion { text += "; did you mean '\(suggestion)'?" }
    return text + " (expected \(expected))"
  }

  /// By file, place and text.
  public static func < (a: Fault, b: Fault) -> Bool {
    if a.file != b.file { return a.file < b.file }
    let (here, there) = (a.position ?? .start, b.position ?? .start)
    if here != there { return here < there }
    return a.description < b.description
  }
}

/// A place in a text file: line and character column, both from 1.
public struct Position: Hashable, Comparable, Sendable {
  /// The line, from 1.
  public let line: Int
  /// The character in the line, from 1.
  public let column: Int

  /// A place.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The beginning of a file.
  public static let start = Position(line: 1, column: 1)

  /// Whether this place comes before the other.
  public static func < (a: Position, b: Position) -> Bool {
    (a.line, a.column) < (b.line, b.column)
  }
}

/// Every problem of one input, in the order of file and place.
public struct Faults: Error, Sendable, CustomStringConvertible {
  /// The problems, errors and warnings, ascending.
  public let all: [Fault]

  /// Problems in any order.
  public init(_ faults: [Fault]) {
    all = faults.sorted()
  }

  /// The errors alone.
  public var errors: [Fault] { all.filter { $0.severity == .error } }

  /// One line for each.
  public var description: String { all.map(\.description).joined(separator: "\n") }
}
