import Instances
import Optimizer
import Planning
import Programme
import Testing
import Verification

/// A solve that runs out of time gives the best plan so far, soon, and claims no more than is proven.
@Suite struct TimeLimitTests {
  @Test(arguments: ["quotas", "everything", "two-tours"], [0, 0.05, 1])
  func boundsAreTrueOfTheKnownOptimum(_ name: String, _ seconds: Double) throws {
    try Unfinished.expectHonesty(of: name, limits: Limits(seconds: seconds))
  }

  @Test(arguments: [0.05, 2])
  func aLargerProgrammeEndsInTime(_ seconds: Double) throws {
    let programme = try Programme(Preset.small.source(seed: 1))
    let clock = ContinuousClock()
    let begin = clock.now
    let outcome = try Planner.plan(programme, limits: Limits(seconds: seconds))
    // What is not the optimizer's, and what a busy machine takes, comes on top.
    #expect(clock.now - begin < .seconds(seconds + 20))
    #expect(Verdict(of: outcome.plan, for: programme).isValid)
    for (level, objective) in zip(outcome.plan.levels, programme.objective) {
      #expect(objective.isMaximised ? level.bound >= level.value : level.bound <= level.value)
    }
  }
}

/// A solve that may leave a gap stops within it, and says so.
@Suite struct GapTests {
  @Test(arguments: ["care", "everything", "quotas"], [1_000, 50_000, 1_000_000])
  func theGapIsKept(_ name: String, _ millionths: Int) throws {
    let limits = Limits(gapPerMillion: millionths)
    let plan = try Unfinished.expectHonesty(of: name, limits: limits).plan
    #expect(plan.levels.allSatisfy { limits.accept(value: $0.value, bound: $0.bound) })
    #expect(
      plan.status == (plan.levels.allSatisfy { $0.value == $0.bound } ? .optimal : .withinGap))
  }

  @Test func aWideGapIsUsed() throws {
    let limits = Limits(gapPerMillion: 1_000_000)
    let plan = try Unfinished.expectHonesty(of: "everything", limits: limits).plan
    #expect(plan.status == .withinGap)
  }
}
