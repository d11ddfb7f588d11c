import GLPK

/// Where a search stands in a program, and what it knows of branching there. A value: a copy goes its own way, and what it
/// learns on it can be told to the others.
struct Branching: Sendable {
  var node: NodeProgram
  /// What was learnt about branching on columns, by column of the whole program: good for the next search too.
  private(set) var pseudoCosts: PseudoCosts
  /// What was learnt about branching on rows.
  private var rowCosts: PseudoCosts
  /// What was learnt since that was last asked, in order.
  private var observations: [Observation] = []
  let names: [Int]
  let effort: Effort
  /// Parts of the search that are left out.
  let without: Set<Part>
  /// How a like search split its nodes, which is followed where that applies.
  var advice: BranchAdvice?

  /// What branching on a column or row gained on both sides, or a trial of it; `part` is by how much its value exceeded a
  /// whole number.
  struct Observation: Sendable {
    let object: Int
    let gains: (down: Double, up: Double)
    let part: Double
  }

  /// At the root of a program, with what earlier searches of it learnt.
  init(
    _ restriction: Restriction, learnt: PseudoCosts, within leave: Leave, effort: Effort = .proof,
    without: Set<Part> = []
  ) throws(GLPKError) {
    node = try NodeProgram(restriction, from: restriction.basis, within: leave)
    pseudoCosts = learnt
    rowCosts = PseudoCosts(columns: node.program.rowCount)
    names = restriction.columns
    self.effort = effort
    self.without = without
  }

  /// The column of the whole program that an object is; nil for a row.
  func name(of object: Int) -> Int? { object < names.count ? names[object] : nil }

  /// The gains to expect of branching on an object whose value exceeds a whole number by `part`.
  func expected(_ object: Int, _ part: Double) -> (down: Double, up: Double) {
    name(of: object).map { pseudoCosts.expected($0, part: part) }
      ?? rowCosts.expected(object - names.count, part: part)
  }

  /// Whether so much was learnt about an object that it needs no trial.
  func isReliable(_ object: Int) -> Bool {
    name(of: object).map { pseudoCosts.isReliable($0) }
      ?? rowCosts.isReliable(object - names.count)
  }

  /// Learns from an observation.
  mutating func note(_ seen: Observation) {
    if let column = name(of: seen.object) {
      pseudoCosts.note(column, seen)
    } else {
      rowCosts.note(seen.object - names.count, seen)
    }
    observations.append(seen)
  }

  /// What was learnt since this was last asked.
  mutating func takeObservations() -> [Observation] {
    defer { observations = [] }
    return observations
  }
}

extension PseudoCosts {
  fileprivate mutating func note(_ column: Int, _ seen: Branching.Observation) {
    note(column, down: seen.gains.down, per: seen.part)
    note(column, up: seen.gains.up, per: 1 - seen.part)
  }
}
