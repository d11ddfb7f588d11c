import Programme

/// What a command was given, every value checked against the table.
struct Arguments: Sendable {
  /// The command.
  let command: Command
  /// The operands, in order.
  private(set) var operands: [String] = []
  /// The options given, by long name; switches have an empty value, the last one given counts.
  private var values: [String: String] = [:]

  init(for command: Command) {
    self.command = command
  }

  /// Adds an operand.
  mutating func add(operand: String) throws(Failure) {
    let place = min(operands.count, command.operands.count - 1)
    guard place >= 0, place == operands.count || command.operands[place].isRepeated else {
      throw .usage("'\(operand)' is one operand too many", command: command.name)
    }
    let value = command.operands[place].value
    try value.check(operand, naming: value.name, in: command)
    operands.append(operand)
  }

  /// Sets an option; the value is nil for a switch.
  mutating func set(_ option: Option, to text: String?) throws(Failure) {
    if let value = option.value, let text {
      try value.check(text, naming: option.spelling, in: command)
    }
    values[option.long] = text ?? ""
  }

  /// Checks that nothing is missing.
  func requireOperands() throws(Failure) {
    guard operands.count < command.operands.count else { return }
    let missing = command.operands[operands.count]
    if missing.isRequired {
      throw .usage("\(missing.value.name) is missing", command: command.name)
    }
  }

  /// Whether an option was given.
  func has(_ option: Option) -> Bool { values[option.long] != nil }

  /// The value of an option, if given.
  func text(_ option: Option) -> String? { values[option.long] }

  /// The value of an option that takes a whole number, if given.
  func integer(_ option: Option) -> Int? { values[option.long].flatMap { Int($0) } }

  /// The value of an option that takes a decimal number, if given.
  func decimal(_ option: Option) -> ExactDecimal? {
    values[option.long].flatMap { ExactDecimal($0) }
  }
}

extension Option.Value {
  /// Checks a text against what the value may be.
  func check(_ text: String, naming what: String, in command: Command) throws(Failure) {
    func fault(_ expected: String, _ suggestion: String = "") -> Failure {
      .usage("\(what): '\(text)' is not \(expected)\(suggestion)", command: command.name)
    }
    switch kind {
    case .words(let words):
      guard !words.contains(text) else { return }
      throw fault(
        "one of \(words.joined(separator: ", "))", Failure.suggestion(for: text, among: words))
    case .integer(let range):
      guard let number = Int(text), range.contains(number) else {
        throw fault("a whole number from \(range.lowerBound) to \(range.upperBound)")
      }
    case .decimal(let range, let places):
      guard let number = ExactDecimal(text), number.places <= places,
        number >= ExactDecimal(range.lowerBound), number <= ExactDecimal(range.upperBound)
      else {
        throw fault(
          "a number from \(range.lowerBound) to \(range.upperBound) with at most \(places) digits "
            + "behind the point")
      }
    case .command, .text, .file, .folder:
      if text.isEmpty { throw fault("a name: it is empty") }
    }
  }
}
