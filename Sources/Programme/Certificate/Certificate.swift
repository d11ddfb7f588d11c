/// What proves the bounds of a plan's levels: multipliers of rows, which anybody can add up.
///
/// All multipliers are whole, in units of 1 ÷ `scale`. The article `Certificate` of the documentation has the
/// mathematics.
public struct Certificate: Hashable, Sendable {
  /// The programme's name.
  public let programme: String
  /// Multipliers count in units of 1 ÷ this.
  public let scale: Int
  /// How many officers could be sent on some tour, and how many tours a plan could start.
  public let officers, tours: Int
  /// The levels of the objective, in its order.
  public let levels: [Level]

  /// A certificate of these parts.
  public init(programme: String, scale: Int, officers: Int, tours: Int, levels: [Level]) {
    self.programme = programme
    self.scale = scale
    self.officers = officers
    self.tours = tours
    self.levels = levels
  }

  /// What is proven of one level.
  public struct Level: Hashable, Sendable {
    /// The level's name, as in the programme's objective.
    public let name: String
    /// What the plan is worth at it.
    public let value: Int
    /// What no plan that keeps the levels before it at their values is better than.
    public let bound: Int
    /// The proof of that.
    public let proof: Proof

    /// A level of these parts.
    public init(name: String, value: Int, bound: Int, proof: Proof) {
      self.name = name
      self.value = value
      self.bound = bound
      self.proof = proof
    }
  }

  /// Multipliers, and the cases that are left after what they exclude.
  public struct Proof: Hashable, Sendable {
    /// What an additional unit of each level before is charged, by name; not negative.
    public let holds: [String: Int]
    /// What a unit of each row is charged (below 0) or paid for (above 0).
    public let prices: [Row: Int]
    /// The cases: none; one without a decision; or two with opposite ones.
    public let parts: [Part]

    /// A proof of these parts.
    public init(holds: [String: Int], prices: [Row: Int], parts: [Part]) {
      self.holds = holds
      self.prices = prices
      self.parts = parts
    }
  }

  /// One case of a proof.
  public struct Part: Hashable, Sendable {
    /// What holds in it; nil where it is the only one.
    public let decision: Decision?
    /// Its proof.
    public let proof: Proof

    /// A case of these parts.
    public init(decision: Decision?, proof: Proof) {
      self.decision = decision
      self.proof = proof
    }
  }

  /// What holds in one of two cases.
  public enum Decision: Hashable, Sendable {
    /// Whether the plan starts this tour.
    case tour(officer: String, post: String, from: Month, until: Month, isStarted: Bool)
    /// A row counts at most so many.
    case atMost(Row, Int)
    /// A row counts at least so many.
    case atLeast(Row, Int)
  }
}
