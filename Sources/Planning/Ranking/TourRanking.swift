public import Optimizer
public import Programme

/// One tour of a plan, and everybody else: who could have been sent instead and at which price, and why the others
/// come later or not at all.
public struct TourRanking: Sendable {
  /// The tour as the plan has it.
  public let tour: Plan.Tour
  /// Its officer, an index into `Programme.officers`.
  public let officer: Int
  /// Its post, an index into `Programme.posts`.
  public let post: Int
  /// The months of the tour inside the horizon, in which it earns points.
  public let months: Int
  /// Those who could be sent instead, the cheapest first.
  public let reserves: [Reserve]
  /// How many of the first reserves are known to stand in their right order: nobody else costs less.
  public let settled: Int
  /// Everybody else: those who could be sent first, in the order of what is known of their price.
  public let others: [Other]

  /// Somebody who could be sent instead, with what the whole plan would lose, everything else planned anew.
  public struct Reserve: Sendable {
    /// The officer, an index into `Programme.officers`.
    public let officer: Int
    /// Points a month on the tour.
    public let points: Int
    /// What each level loses, down to the first that is not known exactly.
    public let losses: [Price.Loss]
    /// Whether all of it is exact.
    public let isExact: Bool
    /// Who else goes elsewhere then, the officer first.
    public let moves: [Move]

    /// Whether the plan loses nothing, so that the board is free to choose.
    public var isFree: Bool { isExact && losses.allSatisfy { $0.atMost == 0 } }
  }

  /// Somebody who is no reserve, and why.
  public struct Other: Sendable {
    /// The officer, an index into `Programme.officers`.
    public let officer: Int
    /// Points a month on the tour; nil for who could not be sent.
    public let points: Int?
    /// The first reason that holds.
    public let reason: Reason
  }

  /// Why somebody is no reserve for a tour.
  public enum Reason: Sendable {
    /// Essential requirements are not met: all of these.
    case ineligible([Obstacle])
    /// Dates, rest, courses, running tours or the board stand in the way: all of these.
    case unavailable([Obstacle])
    /// Together with other demands no plan exists; the rules that clash.
    case impossible([String])
    /// In the place of the chosen officer the plan would be as good and break one rule alone. With that loosened the price
    /// is nothing.
    case limited(by: String)
    /// The plan has the officer on another tour, given up only at a price.
    case committed(Plan.Tour, losses: [Price.Loss])
    /// The officer would need so many more points a month on the tour, at least; exactly so many where that is known.
    case outranked(points: Int, isExact: Bool)
    /// More important levels would lose: no points would do.
    case outweighed(losses: [Price.Loss])
    /// Nothing is known yet that keeps the officer from being as good: there was no time to find out.
    case unsettled
  }
}

/// What changes for one officer between two plans.
public struct Move: Hashable, Sendable {
  /// The officer, an index into `Programme.officers`.
  public let officer: Int
  /// The tours that are gone, by first month.
  public let before: [Leg]
  /// The tours that are new, by first month.
  public let after: [Leg]

  /// A tour: where and when.
  public struct Leg: Hashable, Sendable {
    /// The post, an index into `Programme.posts`.
    public let post: Int
    /// First to last month.
    public let months: ClosedRange<Month>
  }
}
