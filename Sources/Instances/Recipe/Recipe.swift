import Programme

/// What a generated programme is to be like: its size, and how hard it is to plan.
///
/// The same recipe and seed give the same programme, byte for byte, everywhere. Sizes are skewed as they are
/// in life: the second service is half as large as the first, the third a third of it.
public struct Recipe: Hashable, Sendable {
  /// The title of the programme.
  public var name = "Synthetic programme"
  /// The first month planned.
  public var from = Month(index: 2027 * 12)
  /// Months planned, 1–120.
  public var months = 24
  /// Officers in all services together.
  public var officers = 300
  /// Police services.
  public var services = 12
  /// Missions.
  public var missions = 5
  /// Posts.
  public var posts = 30
  /// Different roles, each with the skill it asks for; beyond twelve they are specialities of these.
  public var roles = 12

  /// Headcounts of posts, each entry as likely.
  public var headcounts = [1, 1, 1, 2, 2, 3, 4]
  /// Priorities of posts, each entry as likely.
  public var priorities = [1, 1, 2, 3]
  /// Choices of tour lengths in months, each as likely.
  public var tourMonths = [[12], [12], [12], [6, 12], [6, 9, 12]]
  /// When tours may start.
  public var starts = Starts.every(3)
  /// Percent of posts with a first and last month of their own.
  public var limitedPercent = 40
  /// Percent of missions whose officers carry arms.
  public var armedPercent = 40
  /// Percent of posts that ask for a language that few officers speak.
  public var rareLanguagePercent = 6
  /// Percent of posts that ask for more of the role's skill than the role does.
  public var specialistPercent = 50
  /// Percent of posts that ask for a band of ranks.
  public var rankedPercent = 45

  /// Months of rest between tours.
  public var restMonths = 12
  /// Months at the start of a tour that overlap with the predecessor; tours are longer.
  public var handoverMonths = 0
  /// Points charged for each tour that starts.
  public var rotationCost = 300

  /// Releases by service, as percent of the seats to fill, 60–120 in life; nil for no quotas.
  public var quotaPercent: Int? = 90
  /// The most officers away at once, as percent of the seats; nil for no such ceiling.
  public var ceilingPercent: Int? = 95
  /// The share of women wanted in each mission, with other targets beside it; nil for no targets.
  public var womenTargetPercent: Int? = 30
  /// Course seats, as percent of the tours that must start on average; nil for no courses.
  public var courseSeatsPercent: Int?
  /// Percent of women among the officers.
  public var womenPercent = 29
  /// Percent of officers who surely meet every requirement of some post; the others depend on chance.
  public var preparedPercent = 0

  /// Percent of seats whose officer is there when the programme begins.
  public var runningPercent = 20
  /// Percent of seats with a planned tour.
  public var plannedPercent = 0
  /// Decisions of the board that an officer must not serve on a post.
  public var forbidPins = 5
  /// Decisions of the board that an officer must serve on a post.
  public var requirePins = 0
  /// Points given by hand.
  public var scores = 0

  /// The standard recipe: 300 officers, 30 posts, 24 months.
  public init() {}

  /// When the tours of every post may start.
  public enum Starts: Hashable, Sendable {
    /// In every month.
    case any
    /// Every so many months from the first of the post's window.
    case every(Int)
    /// So many months after the first month planned.
    case offsets([Int])
  }
}
