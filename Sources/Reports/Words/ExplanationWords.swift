import Planning
import Programme
import Selection
import Verification

/// The phrases of explanations: how an officer stands with posts.
protocol ExplanationWords: Sendable {
  /// A post: role, mission, headcount and priority.
  func post(_ post: Post, in programme: Programme) -> String
  /// Where the officer stands, in a sentence.
  func standing(_ explanation: Explanation) -> String
  /// The heading of the essential requirements, of which so many are met.
  func requirements(met: Int, of all: Int) -> String
  /// Whether a requirement holds, as a mark before it.
  func mark(_ met: RequirementRecord.Met) -> String
  /// The heading of dates.
  var datesHeading: String { get }
  /// When tours of the post start, and how long they last.
  func tours(of post: Post, starts: [Month]) -> String
  /// In which months the officer is available.
  func available(from: Month?, until: Month?) -> String
  /// Since when the officer is home, and from when the officer may leave again.
  func home(since: Month, free: Month) -> String
  /// A running tour, and from when the officer may leave again.
  func running(_ post: String, _ months: ClosedRange<Month>, free: Month) -> String
  /// The heading of what would have to change.
  var changesHeading: String { get }
  /// What would have to change about an obstacle.
  func change(
    _ obstacle: Obstacle, for officer: Officer, on post: Post, in programme: Programme,
    hidesReasons: Bool
  ) -> String
  /// Several changes of which one is enough.
  func oneOf(_ changes: [String]) -> String

  /// The heading of the points, for a tour from a month.
  func points(from month: Month) -> String
  /// What earns points.
  func part(_ source: MeritBreakdown.Source, in programme: Programme) -> String
  /// What earns points, in short and without figures.
  func origin(_ source: MeritBreakdown.Source, in programme: Programme) -> String
  /// The sum of the points.
  var total: String { get }
  /// The heading of the rank.
  var rankHeading: String { get }
  /// Where the officer stands among those who could be sent, or would.
  func place(_ place: Field.Place, isEligible: Bool) -> String
  /// What separates the officer from the next above.
  func toNext(_ points: Int) -> String
  /// What separates the officer from the first so many, which the post asks for.
  func toBeAmong(_ headcount: Int, points: Int) -> String
  /// The officer is among the first so many, which the post asks for.
  func isAmong(_ headcount: Int) -> String
  /// The heading of what would earn more points.
  var improvementsHeading: String { get }
  /// Something that would earn points, and the place it would lead to.
  func improvement(_ improvement: Improvement, in programme: Programme) -> String
}

/// The phrases of an officer's overview and of what a plan decided.
protocol DecisionWords: Sendable {
  /// For how many posts the officer could be sent.
  func eligible(_ count: Int, of posts: Int) -> String
  /// The heading of the best posts.
  var bestHeading: String { get }
  /// The column titles of the best posts: post, role, rank, points, first tour from, last tour from.
  var bestTitles: [String] { get }
  /// A place in short: 3rd of 12.
  func short(_ place: Field.Place) -> String
  /// So many further posts.
  func further(_ posts: Int) -> String
  /// With so many posts an officer stands like this.
  func others(_ standing: Standing, posts: Int) -> String
  /// The heading of what keeps the officer from posts.
  var reasonsHeading: String { get }
  /// Its column titles: from how many posts, from how many with nothing else in the way, and what.
  var reasonTitles: [String] { get }
  /// What keeps the officer from posts.
  func reason(_ obstacle: Obstacle, for officer: Officer, in programme: Programme) -> String
  /// Several reasons together.
  var reasonsTogether: String { get }

  /// The heading of what the plan decided.
  var planHeading: String { get }
  /// A tour that the plan gives the officer.
  func given(_ tour: Plan.Tour) -> String
  /// The plan gives the officer none.
  func noTour(_ officer: Officer) -> String
  /// The plan sends nobody else to the post.
  var noRival: String { get }
  /// Somebody whom the plan sends to the post, with the points of both.
  func rival(_ name: String, _ rival: PlanComparison.Rival, officer: Officer) -> String
  /// Where the two differ.
  func differences(_ differences: [String]) -> String
  /// What the exchange would mean.
  func exchange(
    _ exchange: PlanComparison.Exchange, officer: Officer, in programme: Programme
  ) -> String
}
