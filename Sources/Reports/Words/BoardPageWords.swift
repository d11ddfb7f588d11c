import Planning

/// The sentences and labels of the pages of rankings, stress, comparisons and frontiers.
protocol BoardPageWords: Sendable {
  // Who else could go.
  /// Of how many tours somebody else could go at no loss, for how many that is open, and for how many there is nobody.
  func rankAnswer(tours: Int, free: Int, open: Int, alone: Int) -> String
  var freeLabel: String { get }
  var freeNote: String { get }
  var freeBadge: String { get }
  var aloneLabel: String { get }
  var aloneNote: String { get }
  var aloneBadge: String { get }
  /// Others could go, but their price is not known.
  var unpriced: String { get }
  var unpricedBadge: String { get }
  var orderLabel: String { get }
  var orderNote: String { get }
  /// What the cheapest reserve costs: so much of a level.
  func priceBadge(_ loss: String, _ level: String) -> String
  var rankingTitle: String { get }
  var rankingText: String { get }
  var followsLabel: String { get }
  var chosenNote: String { get }
  var reasonLabel: String { get }

  // Without whom it does not go.
  /// Without how many the plan loses more than points, for how many that is open, and of how many.
  func stressAnswer(certain: Int, open: Int, of officers: Int) -> String
  var singleLabel: String { get }
  var singleNote: String { get }
  var worstLabel: String { get }
  /// What more is lost without somebody: of which level.
  func worstNote(_ level: String, _ name: String) -> String
  var chanceLabel: String { get }
  func chanceNote(_ level: String) -> String
  var dropOutsTitle: String { get }
  var histogramNote: String { get }

  // Scenarios beside the base.
  /// What is vacant in the base, what at least and most in scenarios with a plan, and how many have none.
  func whatIfAnswer(base: Int?, scenarios: ClosedRange<Int>?, withoutPlan: Int) -> String
  var comparedTitle: String { get }
  var comparedText: String { get }
  /// A difference with its sign, and whether it is for the better.
  func difference(_ difference: Int, isBetter: Bool) -> String
  var scenariosTitle: String { get }
  var scenariosText: String { get }
  var vacantByMonthTitle: String { get }
  var noVacancyDiffers: String { get }
  var heatDifferenceNote: String { get }
  var changeLabel: String { get }
  var inBaseLabel: String { get }
  var inScenarioLabel: String { get }
  /// What happens to a tour.
  func kind(of move: PlanDifference.Move) -> String

  // What further changes gain.
  func replanAnswer(fewest: Int, most: Int, isProven: Bool) -> String
  var begunLabel: String { get }
  var begunNote: String { get }
  var openLabel: String { get }
  var openNote: String { get }
  var lostLabel: String { get }
  var lostNote: String { get }
  var chosenLabel: String { get }
  func toldNote(_ officers: Int) -> String
  var frontierTitle: String { get }
  var frontierText: String { get }
  func changesFrom(_ fewest: Int, to most: Int) -> String
  var publishedLabel: String { get }
  var insteadLabel: String { get }
}
