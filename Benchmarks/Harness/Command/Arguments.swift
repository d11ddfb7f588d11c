/// The words of a command line: options with their values, and the rest.
struct Arguments {
  /// Words that are no options.
  private(set) var operands: [String] = []
  private var values: [String: String] = [:]
  private var flags: Set<String> = []

  /// Splits words; `valued` names the options that take the next word, `plain` those that take none.
  init(_ words: [String], valued: Set<String>, plain: Set<String>) throws {
    var rest = words[...]
    while let word = rest.popFirst() {
      guard word.hasPrefix("--") else {
        operands.append(word)
        continue
      }
      let name = String(word.dropFirst(2))
      if plain.contains(name) {
        flags.insert(name)
      } else if valued.contains(name) {
        guard let value = rest.popFirst() else { throw Complaint("\(word) needs a value") }
        values[name] = value
      } else {
        throw Complaint("there is no option \(word)")
      }
    }
  }

  /// The value of an option.
  func text(_ name: String) -> String? { values[name] }

  /// Whether an option without a value is given.
  func has(_ name: String) -> Bool { flags.contains(name) }

  /// Positive seconds.
  func seconds(_ name: String) throws -> Double? {
    guard let text = values[name] else { return nil }
    guard let seconds = Double(text), seconds > 0, seconds < 1e6 else {
      throw Complaint("--\(name): '\(text)' is no number of seconds")
    }
    return seconds
  }
}
