/// A plan as it is published: tours by name, and what each objective level is worth.
public struct Plan: Hashable, Sendable {
  /// The programme's name.
  public let programme: String
  /// What is proven about it.
  public let status: Status
  /// The levels of the objective, in its order.
  public let levels: [Level]
  /// The tours, ascending by officer, first month and post.
  public let tours: [Tour]

  /// A plan of these parts; the tours may come in any order.
  public init(programme: String, status: Status, levels: [Level], tours: [Tour]) {
    self.programme = programme
    self.status = status
    self.levels = levels
    self.tours = tours.sorted {
      ($0.officer, $0.from, $0.post, $0.until) < ($1.officer, $1.from, $1.post, $1.until)
    }
  }

  /// What is proven about a plan.
  public enum Status: String, CaseIterable, Sendable {
    /// Every level's value is proven equal to its bound.
    case optimal
    /// The gap that was asked for is proven.
    case withinGap = "within_gap"
    /// Stopped earlier.
    case feasible
  }

  /// The worth of a plan at one level of the objective.
  public struct Level: Hashable, Sendable {
    /// The level's name, as in the programme's objective.
    public let name: String
    /// What the plan is worth, an integer count of officer-months, tours or points.
    public let value: Int
    /// What no plan that keeps the levels before it can beat.
    public let bound: Int

    /// A level's name, value and bound.
    public init(name: String, value: Int, bound: Int) {
      self.name = name
      self.value = value
      self.bound = bound
    }
  }

  /// One officer on one post, from the first to the last month.
  public struct Tour: Hashable, Sendable {
    /// The officer's identifier.
    public let officer: String
    /// The post's identifier.
    public let post: String
    /// The first month away.
    public let from: Month
    /// The last month away.
    public let until: Month
    /// Where the tour comes from; nil where a plan read from a file does not say.
    public let state: State?
    /// The course that prepares for it; nil where none is needed.
    public let course: String?
    /// Points a month; nil for a running tour.
    public let points: Int?

    /// A tour of these parts.
    public init(
      officer: String, post: String, from: Month, until: Month, state: State?, course: String?,
      points: Int?
    ) {
      self.officer = officer
      self.post = post
      self.from = from
      self.until = until
      self.state = state
      self.course = course
      self.points = points
    }
  }

  /// Where a tour of a plan comes from.
  public enum State: String, CaseIterable, Sendable {
    /// Started by this plan.
    case new
    /// A planned tour, exactly as published.
    case kept
    /// A fact.
    case running
  }
}
