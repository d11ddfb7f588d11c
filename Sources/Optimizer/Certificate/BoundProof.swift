/// Why no choice that keeps the levels before a level at given values is better at it than a bound: multipliers of
/// rows, told by what the rows say, and a tree of cases where no multipliers suffice for all of them together.
///
/// Nothing rests on these numbers: whoever checks them rounds them as he likes, adds up whole numbers, and sees
/// what they prove. `Certificate` in the documentation has the mathematics.
public struct BoundProof: Sendable {
  /// What is paid (below 0) or won (above 0) for each unit of a row.
  public let prices: [Price]
  /// The cases that are left when these prices have excluded what they can: none, one without a decision, or two
  /// with opposite ones.
  public internal(set) var parts: [Part] = []

  init(prices: [Price]) {
    self.prices = prices
  }

  /// The multiplier of one row.
  public struct Price: Sendable {
    /// The row.
    public let row: Row
    /// The multiplier, in units of the level's costs for each unit of the row.
    public let amount: Double
  }

  /// What a row counts.
  public enum Row: Hashable, Sendable {
    /// What a level before costs, held at its value.
    case level(Int)
    /// An officer's tours that are away or at rest in a month: at most one.
    case officer(Int, month: Int)
    /// The tours that satisfy a demand: at least one.
    case demand(Int)
    /// The tours that count at a resource in months in which they are the same: at most its most, or at least its
    /// least less what is short.
    case resource(Int, months: Range<Int>)
    /// The seats taken on a course.
    case course(Int)
  }

  /// One of the cases that a proof is divided into.
  public struct Part: Sendable {
    /// What holds in it; nil where it is the only one.
    public let decision: Decision?
    /// Its proof.
    public let proof: BoundProof
  }

  /// What holds in one of two cases.
  public enum Decision: Hashable, Sendable {
    /// Whether a tour of the model is chosen.
    case tour(Int, isChosen: Bool)
    /// A row counts at most so many.
    case atMost(Row, Int)
    /// A row counts at least so many.
    case atLeast(Row, Int)
  }
}
