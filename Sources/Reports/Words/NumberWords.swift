import Programme

/// How a language writes figures, months and lists.
protocol NumberWords: Sendable {
  /// A whole number, its digits in groups of three.
  func number(_ number: Int) -> String
  /// A number that is given in plain decimal notation.
  func decimal(_ figure: String) -> String
  /// A percentage whose figure is given in plain decimal notation.
  func percent(_ figure: String) -> String
  /// A place in an order: 1st.
  func ordinal(_ place: Int) -> String
  /// Several things, the last joined with "and".
  func all(_ items: [String]) -> String
  /// Several things, the last joined with "or".
  func any(_ items: [String]) -> String
  /// Clauses beside each other, with semicolons between.
  func clauses(_ clauses: [String]) -> String
  /// A label and what it introduces, with a colon between.
  func labelled(_ label: String, _ text: String) -> String
  /// A label that introduces the lines below it.
  func heading(_ label: String) -> String
  /// Words of somebody else, in quotation marks.
  func quoted(_ text: String) -> String
  /// Months from one to another, in a sentence.
  func months(_ months: ClosedRange<Month>) -> String
}

extension NumberWords {
  /// A decimal number.
  func decimal(_ number: ExactDecimal) -> String { decimal(number.description) }

  /// A number that always has its sign.
  func signed(_ number: Int) -> String {
    number > 0 ? "+" + self.number(number) : self.number(number)
  }

  /// Several things, the last joined with a word.
  func joined(_ items: [String], _ word: String) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " \(word) " + last
  }
}
