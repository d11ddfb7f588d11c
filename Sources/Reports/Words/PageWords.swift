import Planning
import Programme

/// The sentences of pages: what is filled, what is proven, what is shown.
protocol PageWords: PageLabels {
  /// The language's name in itself.
  var ownName: String { get }
  /// What a link says that leads past the head of the page.
  var skip: String { get }
  /// Who made the page.
  func madeBy(_ version: String) -> String
  /// The heading of the contents.
  var contents: String { get }

  /// A month in short, as in a table.
  func short(_ month: Month) -> String
  /// Some months in short.
  func short(_ months: ClosedRange<Month>) -> String
  /// Some months in full, and how many they are.
  func span(_ months: ClosedRange<Month>) -> String

  /// How much of what is asked for is filled.
  func filled(_ filled: Int, of wanted: Int) -> String
  /// So much out of so much.
  func part(_ part: String, of whole: String) -> String
  /// Vacancies of priority 1, 2 and 3.
  func byPriority(_ vacancies: [Int]) -> String
  /// Tours by where they come from, without their sum.
  func tourParts(_ count: PlanSummary.TourCount) -> String
  /// A level of the objective as a heading.
  func heading(of level: String) -> String
  /// What a plan is worth in a level, with its unit.
  func worth(_ level: Plan.Level) -> String
  /// A gap that is open, in short.
  func gap(_ gap: Gap) -> String
  /// What is proven about a plan, so many of whose levels are.
  func surety(_ status: Plan.Status, proven: Int, of levels: Int) -> String
  /// What is proven about a level; the first has none before it.
  func surety(_ level: Plan.Level, isFirst: Bool) -> String
  /// Value and bound of a level, in short.
  func outcome(_ level: Plan.Level) -> String

  /// What a mark in a picture means.
  func legend(_ kind: PageMark) -> String
  /// Where a tour comes from.
  func origin(of state: Plan.State) -> String
  /// How many candidates a post has, and how many officers it asks for.
  func candidates(_ count: Int, headcount: Int) -> String
  /// So many vacant officer-months.
  func vacantMonths(_ count: Int) -> String
  /// So many officers more.
  func furtherOfficers(_ count: Int) -> String
  /// That of all posts only so many with vacant months are shown.
  func postsShown(_ count: Int, of all: Int) -> String
  /// What a target wants, and of whom.
  func aim(_ target: Target, in programme: Programme) -> String
  /// In how many months a target is met.
  func monthsMet(_ record: TargetRecord) -> String
  /// How many officers are shown, and who is not.
  func officersShown(_ count: Int, withTour: Int, of all: Int, onlyWithTour: Bool) -> String
  /// The words of the page, and what they mean.
  var terms: [(term: String, meaning: String)] { get }
}

/// A mark in a picture of a page.
enum PageMark: String, CaseIterable, Sendable {
  /// Bars of tours, by their state; and what else stands in a timeline.
  case new, kept, running, handover, vacant, course
  /// Months in which an officer cannot leave.
  case away, rest
  /// Bars and the line of a target.
  case reached, missed, goal
  /// Lines of a solve.
  case value, bound
}
