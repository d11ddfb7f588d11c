import Planning
import Programme

/// The phrases of a disruption frontier, and of what is otherwise than published.
protocol ReplanWords: Sendable {
  /// How many published tours have begun, can still change, and of those are no longer possible.
  func published(begun: Int, open: Int, impossible: Int) -> String
  /// The column title of changes.
  var changesTitle: String { get }
  /// The column title of what is gained beside the line above.
  var gainedTitle: String { get }
  /// Between some points of the frontier others were not looked for.
  var frontierHasGaps: String { get }
  /// A plan with so many changes.
  func withChanges(_ count: Int) -> String
  /// No tour is otherwise than published.
  var nothingChanges: String { get }
  /// The heading of who must be told.
  var toldTitle: String { get }
  /// What is otherwise than published, as a sentence without its full stop.
  func happens(_ move: PlanDifference.Move) -> String
  /// A sentence and its reason.
  func because(_ sentence: String, _ reason: String) -> String
  /// Why a published tour is not kept.
  func why(
    _ reason: ChangeReason, _ officer: Officer?, _ changes: [Change], in programme: Programme
  ) -> String
  /// What a change of a scenario does.
  func change(_ kind: Change.Kind) -> String
}
