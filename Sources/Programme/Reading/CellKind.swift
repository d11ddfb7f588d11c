/// What a cell may hold: how to read it, and how to say what was expected instead.
struct CellKind<Value> {
  /// Says what was expected; asked for faults alone, since most cells have none.
  private let expectation: () -> String
  /// The value of a text; nil where it is none.
  let parse: (String) -> Value?
  /// What to call a text that is none, and what was perhaps meant.
  let describe: (String) -> (found: String, suggestion: String?)

  init(
    expected: @autoclosure @escaping () -> String, parse: @escaping (String) -> Value?,
    describe: @escaping (String) -> (found: String, suggestion: String?) = { ("'\($0)'", nil) }
  ) {
    expectation = expected
    self.parse = parse
    self.describe = describe
  }

  /// What was expected, as a phrase.
  var expected: String { expectation() }
}

extension CellKind<String> {
  static var text: Self { .init(expected: "a text", parse: { $0.isEmpty ? nil : $0 }) }
}

extension CellKind<Month> {
  static var month: Self { .init(expected: "a month as YYYY-MM", parse: { Month($0) }) }
}

extension CellKind<Int> {
  static func integer(_ range: ClosedRange<Int>, _ what: String) -> Self {
    .init(expected: "\(what): \(limits(range))") { text in
      Int(text).flatMap { range.contains($0) ? $0 : nil }
    }
  }

  private static func limits(_ range: ClosedRange<Int>) -> String {
    switch (range.lowerBound, range.upperBound) {
    case (let least, limit): "a whole number, at least \(least)"
    case (let least, let most): "a whole number from \(least) to \(most)"
    }
  }

  /// Magnitudes beyond this are mistakes, and would endanger sums.
  static var limit: Int { 10_000_000 }

  static func count(_ what: String, atLeast least: Int = 0) -> Self {
    integer(least...limit, what)
  }

  /// Points either way: a million a month is beyond any merit, and keeps every sum exact.
  static func points(_ what: String) -> Self { integer(-1_000_000...1_000_000, what) }
}

extension CellKind<ExactDecimal> {
  static func decimal(from least: Int, to most: Int, _ what: String) -> Self {
    .init(expected: "\(what): a number from \(least) to \(most)") { text in
      ExactDecimal(text).flatMap {
        ExactDecimal(least) <= $0 && $0 <= ExactDecimal(most) ? $0 : nil
      }
    }
  }
}

extension CellKind<Bool> {
  static var yesNo: Self {
    .init(
      expected: "yes or no", parse: { $0 == "yes" ? true : $0 == "no" ? false : nil },
      describe: { ("'\($0)'", NearestName.of($0, among: ["yes", "no"])) })
  }
}

extension CellKind<LanguageLevel> {
  static var languageLevel: Self {
    var names: [String] { LanguageLevel.allCases.map(\.description) }
    return .init(
      expected: "one of \(names.joined(separator: ", "))", parse: { LanguageLevel($0) },
      describe: { text in
        ("unknown language level '\(text)'", names.first { $0.lowercased() == text.lowercased() })
      })
  }
}

extension CellKind where Value: RawRepresentable<String> & CaseIterable {
  static func word(_ what: String) -> Self {
    var names: [String] { Value.allCases.map(\.rawValue) }
    return .init(
      expected: "one of \(names.joined(separator: ", "))", parse: { Value(rawValue: $0) },
      describe: { ("unknown \(what) '\($0)'", NearestName.of($0, among: names)) })
  }
}
