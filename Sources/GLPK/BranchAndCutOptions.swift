/// How branch and cut is to go about it.
public struct BranchAndCutOptions: Sendable {
  /// Which fractional column to branch on.
  public enum Branching: Sendable {
    /// The first.
    case first
    /// The last.
    case last
    /// The one nearest to one half.
    case mostFractional
    /// Driebeck and Tomlin's heuristic.
    case driebeckTomlin
    /// Hybrid pseudocosts.
    case pseudocost
  }

  /// Which open node comes next.
  public enum Backtracking: Sendable {
    /// The newest.
    case depthFirst
    /// The oldest.
    case breadthFirst
    /// The one with the best bound.
    case bestBound
    /// The one with the best projection.
    case bestProjection
  }

  /// Where to tighten bounds before solving a node.
  public enum Preprocessing: Sendable {
    /// Nowhere.
    case none
    /// At the root.
    case root
    /// At every node.
    case all
  }

  /// The families of cuts that GLPK generates.
  public struct Cuts: OptionSet, Sendable {
    /// One bit per family.
    public let rawValue: UInt8
    /// Families by their bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Gomory's mixed integer cuts; they may overrun a time limit by far.
    public static let gomory = Cuts(rawValue: 1)
    /// Mixed integer rounding.
    public static let mixedIntegerRounding = Cuts(rawValue: 2)
    /// Mixed covers; only one thread at a time may use them, and others wait.
    public static let cover = Cuts(rawValue: 4)
    /// Cliques.
    public static let clique = Cuts(rawValue: 8)
  }

  /// Which fractional column to branch on.
  public var branching = Branching.driebeckTomlin
  /// Which open node comes next.
  public var backtracking = Backtracking.bestBound
  /// Where to tighten bounds before solving a node.
  public var preprocessing = Preprocessing.all
  /// The families of cuts to generate.
  public var cuts: Cuts = []
  /// Whether to simplify the problem first; then a handler only watches.
  public var presolve = false
  /// Whether presolve may replace integer columns by binary ones.
  public var binarize = false
  /// Whether to look for solutions by the feasibility pump.
  public var feasibilityPump = false
  /// Whether to look for solutions near the incumbent; may overrun a time limit by far.
  public var proximitySearch = false
  /// Whether to look for solutions by rounding.
  public var simpleRounding = true
  /// The relative gap at which to stop; 0 for none.
  public var gap = 0.0
  /// The most time, in milliseconds; none if nil. Looked at between nodes only.
  public var timeLimit: Int?
  /// How far from a whole number still counts as one; in 0..<1.
  public var integerTolerance = 1e-5
  /// How much better than the incumbent, relative, a node must be; in 0..<1.
  public var objectiveTolerance = 1e-7

  /// The usual options.
  public init() {}
}
