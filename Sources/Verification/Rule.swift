/// Everything a plan must keep, each rule with one name that its reports use.
///
/// The order of the cases is the order in which a verdict lists what is broken.
public enum Rule: Hashable, Comparable, CaseIterable, Sendable {
  /// The plan is for this programme.
  case programmeName
  /// Every tour names an officer and a post of the programme.
  case knownNames
  /// A plan is a set: no tour stands in it twice.
  case tourOnce
  /// Every running tour is in the plan.
  case runningTour
  /// A tour is running, kept or new as the tours that exist say, by officer, post and months.
  case state
  /// A tour starts in a start month of its post, inside the horizon.
  case startMonth
  /// A tour lasts one of its post's tour lengths.
  case tourLength
  /// A tour lies wholly in its post's window.
  case postWindow
  /// A tour lies wholly in the months in which its officer is available.
  case availability
  /// The programme's rest lies between the officer's latest tour before the plan and a tour in it.
  case restAtHome
  /// The officer meets every essential requirement of the post.
  case essentialRequirement
  /// No pin forbids the tour.
  case forbidPin
  /// Between two tours of an officer lies the rest that the earlier tour's mission asks for.
  case oneOfficerOnePlace
  /// In no month is a post covered by more officers than its headcount.
  case headcount
  /// In no month are more officers on tour than a quota allows.
  case quota
  /// Every tour that the plan starts has a seat on a fitting course, and no course is overbooked.
  case courseSeat
  /// Every pin that requires a tour is kept.
  case requirePin
  /// A tour that the plan starts states its points a month; a running one states none.
  case points
  /// The plan's levels are those of the objective, in its order.
  case levelOrder
  /// A level's value is what the plan is worth.
  case claimedValue
  /// A level's bound is not beaten by the plan itself.
  case bound
  /// A plan is optimal only where every level's value equals its bound.
  case status

  /// The rule's name in every report.
  public var name: String {
    switch self {
    case .programmeName: "programme name"
    case .knownNames: "unknown officer or post"
    case .tourOnce: "tour stands twice"
    case .runningTour: "running tour missing"
    case .state: "state"
    case .startMonth: "possible tour: start month"
    case .tourLength: "possible tour: length"
    case .postWindow: "possible tour: window"
    case .availability: "possible tour: availability"
    case .restAtHome: "possible tour: rest at home"
    case .essentialRequirement: "possible tour: essential"
    case .forbidPin: "possible tour: forbidden by a pin"
    case .oneOfficerOnePlace: "one officer, one place"
    case .headcount: "headcount"
    case .quota: "quota"
    case .courseSeat: "course seat"
    case .requirePin: "pin"
    case .points: "points"
    case .levelOrder: "levels not those of the objective in order"
    case .claimedValue: "claimed value"
    case .bound: "bound broken by the plan's own value"
    case .status: "status"
    }
  }
}
