import Optimizer
import Planning
import Programme

/// The phrases of rankings: what sending somebody else costs.
protocol RankingWords: Sendable {
  /// How sure the plan is that alternatives are compared with.
  func base(_ plan: Plan) -> String
  /// A tour with its officer's name and points a month.
  func chosen(_ tour: Plan.Tour, _ name: String, points: Int?) -> String
  /// The column titles before and after those of the levels: place, officer, points.
  var reserveTitles: [String] { get }
  /// A level as a column title: short.
  func shortLevel(_ level: ObjectiveLevel) -> String
  /// What a level loses.
  func loss(_ loss: Price.Loss) -> String
  /// What is not known.
  var unknown: String { get }
  /// The plan loses nothing by any of these: the board is free.
  func free(_ names: [String]) -> String
  /// So many reserves are known to stand in their right order, of so many shown.
  func order(settled: Int, of shown: Int) -> String
  /// There is no reserve.
  var noReserve: String { get }
  /// That there is nothing to rank.
  var noTours: String { get }
  /// What one officer does instead.
  func move(_ move: Move, _ name: String, in programme: Programme) -> String
  /// The heading of the others.
  var othersHeading: String { get }
  /// Why somebody is no reserve.
  func reason(_ reason: TourRanking.Reason, for officer: Officer, in programme: Programme)
    -> String
  /// How many are no reserves for a kind of reason.
  func others(_ kind: TourRanking.Reason.Kind, count: Int) -> String

  /// The heading of what the plan loses without its officers, one at a time.
  func absences(_ count: Int) -> String
  /// The column titles before those of the levels: officer, posts; and behind them: standby, others who move.
  var absenceTitles: (before: [String], after: [String]) { get }
  /// Nobody takes the place.
  var nobody: String { get }
  /// So many officers whose absence costs nothing that the levels before the points count.
  func harmless(_ count: Int) -> String
  /// There is no plan.
  var noPlanThen: String { get }
  /// The heading of what levels lost in so many samples.
  func samples(_ count: Int) -> String
  /// The column titles: level, least, median, nine in ten, most.
  var sampleTitles: [String] { get }
  /// Without whom most went vacant: name, officer-months and samples.
  func costliest(_ officers: [(name: String, lost: Int, samples: Int)]) -> String
}

extension TourRanking.Reason {
  /// A reason without its figures.
  enum Kind: String, CaseIterable, Sendable {
    case ineligible, unavailable, impossible, limited, committed, outranked, outweighed, unsettled
  }

  /// The kind of reason.
  var kind: Kind {
    switch self {
    case .ineligible: .ineligible
    case .unavailable: .unavailable
    case .impossible: .impossible
    case .limited: .limited
    case .committed: .committed
    case .outranked: .outranked
    case .outweighed: .outweighed
    case .unsettled: .unsettled
    }
  }
}
