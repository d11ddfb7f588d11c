/// One option of a command: parsing, help, manual and completion all read this.
struct Option: Sendable {
  /// The long name, without the dashes.
  let long: String
  /// The short name, without the dash, if it has one.
  let short: Character?
  /// What follows it; nil for a switch.
  let value: Value?
  /// What it does, as a phrase that begins with a small letter and has no full stop.
  let summary: String

  init(_ long: String, _ short: Character? = nil, _ value: Value? = nil, _ summary: String) {
    self.long = long
    self.short = short
    self.value = value
    self.summary = summary
  }

  /// The value of an option, or an operand.
  struct Value: Sendable {
    /// What help calls it: `SECONDS`.
    let name: String
    /// What it may be.
    let kind: Kind

    init(_ name: String, _ kind: Kind) {
      self.name = name
      self.kind = kind
    }
  }

  /// What a value may be.
  enum Kind: Sendable {
    /// One of these words.
    case words([String])
    /// A whole number in a range.
    case integer(ClosedRange<Int>)
    /// A decimal number in a range of whole numbers, with at most so many digits behind the point.
    case decimal(ClosedRange<Int>, places: Int)
    /// The name of a command.
    case command
    /// A name that the input has to know.
    case text
    /// The path of a file.
    case file
    /// The path of a folder.
    case folder
  }

  /// The long name as it is typed.
  var spelling: String { "--" + long }

  /// As help shows it: `-t, --time=SECONDS`.
  var usage: String {
    let names = (short.map { "-\($0), " } ?? "    ") + spelling
    return value.map { names + "=" + $0.name } ?? names
  }
}
