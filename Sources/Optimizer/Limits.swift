/// When the optimizer stops, and how many threads it may use.
public struct Limits: Sendable {
  /// Wall-clock seconds after which it stops with what it has; nil means never.
  public var seconds: Double?
  /// The gap at which a level counts as solved, in millionths of its value; 0 asks for proof.
  public var gapPerMillion: Int
  /// Nodes of branch and bound, those of local search's parts among them, after which the search of a level ends; nil
  /// means never. Where it ends does not depend on the machine.
  public var nodes: Int?
  /// The most threads to use; the result does not depend on it.
  public var threads: Int
  /// Parts of the search that are left out, for measuring what they are worth.
  package var without: Set<Part> = []

  /// Limits; by default none, with proof asked for and one thread.
  public init(
    seconds: Double? = nil, gapPerMillion: Int = 0, nodes: Int? = nil, threads: Int = 1
  ) {
    self.seconds = seconds
    self.gapPerMillion = gapPerMillion
    self.nodes = nodes
    self.threads = threads
  }

  /// The same on one thread: for pieces of work that share the threads already.
  public var alone: Limits {
    var limits = self
    limits.threads = 1
    return limits
  }

  /// Whether a part of the search is made use of.
  func uses(_ part: Part) -> Bool { !without.contains(part) }

  /// Whether a level with this value and bound counts as solved.
  public func accept(value: Int, bound: Int) -> Bool {
    let gap = (Int128(value) - Int128(bound)).magnitude * 1_000_000
    return gap <= UInt128(max(0, gapPerMillion)) * UInt128(max(value.magnitude, bound.magnitude))
  }
}
