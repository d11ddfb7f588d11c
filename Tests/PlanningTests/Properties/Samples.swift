import Instances
import Optimizer
import Planning
import Programme
import Tables
import Testing

/// Programmes on which properties of the planner are tried.
enum Samples {
  /// Seeds of tiny programmes, in parts that may run beside each other.
  static let parts = (0..<4).map { part in (0..<80).filter { $0 % 4 == part }.map { UInt64($0) } }

  /// Conformance cases that are planned in a second or two.
  static let cases = ["quotas", "care"]

  /// The texts of a conformance case.
  static func source(of name: String) throws -> Source {
    try ProgrammeFolder(Conformance.path(of: name)).read()
  }

  /// The plan of a programme; nil where its rules clash.
  static func plan(_ source: Source, limits: Limits = Limits()) throws -> Plan? {
    let programme = try Programme(source)
    do throws(PlanningFailure) { return try Planner.plan(programme, limits: limits).plan } catch {
      guard case .clash = error else { throw error }
      return nil
    }
  }

  /// Tries something on tiny programmes that have a plan, at least so many.
  static func each(
    _ seeds: [UInt64], atLeast count: Int, _ body: (UInt64, Source, Plan) throws -> Void
  ) throws {
    var tried = 0
    for seed in seeds {
      let source = TinyProgramme.source(seed: seed)
      guard let plan = try plan(source) else { continue }
      try body(seed, source, plan)
      tried += 1
    }
    #expect(tried >= count)
  }
}

extension Plan {
  /// What the plan is worth, as costs: less is better at every level.
  var costs: [Int] {
    levels.map { $0.name == ObjectiveLevel.suitability.description ? -$0.value : $0.value }
  }

  /// Whether the plan is worth at least as much as another of the same objective.
  func isNoWorse(than other: Plan) -> Bool {
    !other.costs.lexicographicallyPrecedes(costs)
  }
}
