import Optimizer
import Planning
import Programme
import Tables
import Testing
import Verification

/// What must hold of a plan though it is not finished.
enum Unfinished {
  /// Plans a conformance case, and expects a valid plan whose bounds are true of the known optimum.
  @discardableResult
  static func expectHonesty(
    of name: String, limits: Limits = Limits(), watcher: (any Watcher)? = nil
  ) throws -> Outcome {
    let programme = try Programme(folder: Conformance.path(of: name))
    let outcome = try Planner.plan(programme, limits: limits, watcher: watcher)
    let plan = outcome.plan
    let verdict = Verdict(of: plan, for: programme)
    #expect(verdict.isValid, "\(verdict.violations)")
    let report = try Checker.check(plan, of: Conformance.path(of: name))
    #expect(report.exitCode == 0, "\(report.text)")
    #expect(plan.status != .optimal || plan.levels.allSatisfy { $0.value == $0.bound })
    expectTrueBounds(plan, programme, optimum: try Conformance.expected(of: name))
    return outcome
  }

  /// The bound of a level is true of the optimum as long as the levels before it are at theirs.
  private static func expectTrueBounds(
    _ plan: Plan, _ programme: Programme, optimum: [String: Int]
  ) {
    for (level, objective) in zip(plan.levels, programme.objective) {
      let best = optimum[level.name] ?? .min
      if objective.isMaximised {
        #expect(level.bound >= best && best >= level.value, "\(level)")
      } else {
        #expect(level.bound <= best && best <= level.value, "\(level)")
      }
      if level.value != best { return }
    }
  }
}
