public import Planning
public import Programme

/// What to give up where no plan exists, for the board to read.
public struct RepairReport: Sendable {
  private let repairs: Repairs
  private let programme: Programme

  /// The report of a programme's repairs.
  public init(_ repairs: Repairs, for programme: Programme) {
    self.repairs = repairs
    self.programme = programme
  }

  /// The lines for the terminal of rules that cannot be kept together, by the names that they have in every report.
  ///
  /// - Parameters:
  ///   - rules: The names.
  ///   - language: What it is said in.
  /// - Returns: A heading, and a line for each rule.
  public static func lines(ofClash rules: [String], in language: Language) -> [String] {
    [language.words.clashHeading] + rules.map { "  " + language.words.rule($0) }
  }

  /// The lines for the terminal.
  public func lines(in language: Language) -> [String] {
    let words = language.words
    func lines(_ changes: [Repairs.Change]) -> [String] {
      changes.map { "  " + words.change($0, in: programme) }
    }
    let pins = repairs.fewestPins
    let fewest = [words.fewestPins(pins.count)] + lines(pins)
    return fewest + (repairs.leastRaises.map { [words.leastRaises] + lines($0) } ?? [])
  }
}
