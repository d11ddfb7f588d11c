public import Programme

/// What was found where a rule is broken, and what is allowed: facts, which `description` puts into English.
public enum Finding: Hashable, Sendable {
  /// The plan is for one programme, and judged by another.
  case programme(plan: String, judged: String)
  /// Names that the programme does not know.
  case unknown(officer: String?, post: String?)
  /// A tour stands so often in the plan.
  case listed(times: Int)
  /// A running tour is not in the plan.
  case leftOut
  /// What the plan calls a tour, and what it is.
  case state(claimed: Plan.State, is: Plan.State)
  /// A tour starts outside the horizon.
  case startOutside(Month, of: ClosedRange<Month>)
  /// A tour starts in a month in which none on the post does; the first month of the post's window.
  case start(Month, of: Post.Starts, windowFrom: Month)
  /// A tour lasts so many months, none of the post's lengths.
  case length(Int, of: [Int])
  /// A tour does not lie in the post's window.
  case outsideWindow(first: Month, last: Month?)
  /// A tour does not lie in the months in which the officer is available.
  case unavailable(from: Month?, until: Month?)
  /// Whole months of rest since the latest tour, when it ended, and how many are asked for.
  case restAtHome(Int, since: Month, asked: Int)
  /// An essential requirement that the officer, by index, does not meet; what was found and asked, in English.
  case requirement(Requirement.Criterion, officer: Int, found: String, asked: String)
  /// A pin forbids the officer's tours there, or those from one month; why, if that is said.
  case forbidden(from: Month?, reason: String)
  /// Whole months after an earlier tour, below zero where they overlap, and how many are asked for.
  case rest(Int, after: String, from: Month, until: Month, asked: Int)
  /// Officers who cover the post, perhaps outside its window.
  case covered(Excess, inWindow: Bool)
  /// Officers on tour whom a quota counts.
  case onTour(Excess)
  /// A seat where none is needed: for a running tour, or in a programme without courses.
  case needlessSeat(isRunning: Bool)
  /// No seat where one is needed.
  case noSeat
  /// A course that the programme does not have.
  case unknownCourse
  /// A course outside the training window of so many months before a first month.
  case courseMonth(Month, within: Int, before: Month)
  /// A course for one mission and a tour in another.
  case courseMission(String, tour: String)
  /// Seats taken and seats that there are.
  case overbooked(taken: Int, seats: Int)
  /// A pin requires a tour that the plan does not have; why, if that is said.
  case required(from: Month?, reason: String)
  /// Points that the plan says, and what they are.
  case points(said: Int?, are: Int?)
  /// The levels of the plan, and those of the objective.
  case levels([String], asked: [String])
  /// What the plan claims, and what it is worth.
  case value(claimed: Int, is: Int)
  /// What the plan is worth, and the bound which says that no plan is worth more, or less.
  case bound(Int, value: Int, isMost: Bool)
  /// Value and bound of a plan that is called optimal.
  case unproven(value: Int, bound: Int)

  /// The same without the reasons that people wrote.
  public var withoutReason: Finding {
    switch self {
    case .forbidden(let from, _): .forbidden(from: from, reason: "")
    case .required(let from, _): .required(from: from, reason: "")
    default: self
    }
  }

  /// How much there is of something that is limited.
  public struct Excess: Hashable, Sendable {
    /// How many were found.
    public let found: Int
    /// How many are allowed.
    public let limit: Int
    /// How many of them run, which stand even above the limit.
    public let running: Int
  }
}
