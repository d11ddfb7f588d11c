import Planning
import Programme

/// The phrases of the fairness facts.
protocol FairnessWords: Sendable {
  /// What the table of groups shows.
  var fairnessTitle: String { get }
  /// Its column titles: group, then officers, eligible, recommended and chosen, each with its share.
  var fairnessTitles: [String] { get }
  /// What the columns count, a sentence each.
  var fairnessNotes: [String] { get }
  /// What the officers of a group have in common.
  func attribute(_ kind: FairnessFacts.Kind) -> String
  /// A group.
  func value(of kind: FairnessFacts.Kind, in programme: Programme) -> String
  /// What the table of targets shows.
  var targetFairnessTitle: String { get }
  /// Its column titles: target, where, who, eligible, chosen, wanted, officer-months wanted, reached, short.
  var targetFairnessTitles: [String] { get }
  /// What the prices of targets are.
  var targetPricesTitle: String { get }
  /// What a target costs in points, at least and at most; nil where that is not known.
  func price(_ points: ClosedRange<Int>?) -> String
  /// A level that is another without a target, which itself does not count.
  func shift(_ level: String, from: Int, to: Int) -> String
}
