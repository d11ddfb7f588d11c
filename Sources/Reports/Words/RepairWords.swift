import Planning
import Programme

/// The phrases of what to give up where no plan exists.
protocol RepairWords: Sendable {
  /// What the lines below are: the rules that clash.
  var clashHeading: String { get }
  /// A rule by the name that it has in every report, as `headcount P01`.
  func rule(_ name: String) -> String
  /// What the lines below are: the fewest pins to give up.
  func fewestPins(_ count: Int) -> String
  /// What the lines below are: the least to loosen.
  var leastRaises: String { get }
  /// One thing to give up or to loosen.
  func change(_ change: Repairs.Change, in programme: Programme) -> String
}
