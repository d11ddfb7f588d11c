import Optimizer
import Selection

/// A rule that no plan breaks: FORMAT "Rules". Each knows its name, its sentence and its rows.
protocol Rule {
  /// The name that tests, documentation and reports use.
  static var name: String { get }
  /// What it asks, in one sentence.
  static var sentence: String { get }

  init(_ situation: Situation)

  /// Whether a possible tour (an index into `Situation.possible`) can be in any plan.
  func admits(_ tour: Int) -> Bool

  /// Adds what the rule asks of the model's tours; `tours` gives the possible tour of each.
  func limit(_ model: inout TourModel, tours: [Int])
}

extension Rule {
  func admits(_ tour: Int) -> Bool { true }

  /// Marks the possible tours that the rule does not admit. To ask a rule of a known type for all tours costs
  /// far less than to ask `any Rule` for each.
  fileprivate func screen(_ isAdmitted: inout [Bool]) {
    for tour in isAdmitted.indices where isAdmitted[tour] && !admits(tour) {
      isAdmitted[tour] = false
    }
  }
}

extension PossibleTours {
  /// The tours that every one of some rules admits, ascending.
  /// - Complexity: O(tours × rules).
  func admitted(by rules: [any Rule]) -> [Int] {
    var isAdmitted = [Bool](repeating: true, count: count)
    for rule in rules { rule.screen(&isAdmitted) }
    return isAdmitted.indices.filter { isAdmitted[$0] }
  }
}
