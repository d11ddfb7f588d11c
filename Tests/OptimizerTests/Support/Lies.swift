import Synchronization

@testable import GLPK
@testable import Optimizer

/// Ways in which a linear solver's answers can be wrong.
enum Lie: CaseIterable, Sendable {
  case noisyDuals, negatedDuals, zeroDuals, noDuals, hugeDuals, tinyDuals
  case noisyPoint, roundedPoint, noPoint, hugePoint, zeroPoint
  case infeasible, optimal, unbounded, undefined, interrupted, outOfIterations, stuck
  case objective, failure
  case anything

  /// The lie as told in so many of a hundred answers, drawn from a seed.
  func distortion(_ seed: Int, percent: Int) -> Distortion {
    let dice = Shared(seed)
    return Distortion(
      outcome: { outcome throws(GLPKError) in
        guard dice.use({ $0.chance(percent) }) else { return outcome }
        return try drawn(dice).told(outcome)
      },
      values: { kind, values in
        guard dice.use({ $0.chance(percent) }) else { return values }
        let lie = drawn(dice)
        return dice.use { dice in values.map { lie.told(kind, $0, &dice) } }
      })
  }

  /// The same lie told by the own simplex method.
  func ownDistortion(_ seed: Int, percent: Int) -> DualSimplex.Distortion {
    let dice = Shared(seed)
    return DualSimplex.Distortion(
      end: { end in
        dice.use({ $0.chance(percent) }) ? drawn(dice).told(end) : end
      },
      values: { kind, values in
        guard dice.use({ $0.chance(percent) }) else { return values }
        let (lie, own) = (drawn(dice), kind == .dual ? Distortion.Kind.dual : .primal)
        return dice.use { dice in values.map { lie.told(own, $0, &dice) } }
      })
  }

  /// What is done while both methods lie.
  func whileTold<Result>(
    _ seed: Int, percent: Int, _ body: () throws -> Result
  ) rethrows -> Result {
    try DualSimplex.Distortion.$current.withValue(ownDistortion(seed, percent: percent)) {
      try Distortion.$current.withValue(distortion(seed, percent: percent), operation: body)
    }
  }

  private func drawn(_ dice: Shared) -> Lie {
    guard self == .anything else { return self }
    // Failures end a pass: any other lie would hardly be told.
    let others = Lie.allCases.filter { $0 != .anything && $0 != .failure }
    return dice.use { others[$0.below(others.count)] }
  }

  /// Dice that several closures throw.
  private final class Shared: Sendable {
    private let dice: Mutex<Dice>

    init(_ seed: Int) { dice = Mutex(Dice(seed: seed)) }

    func use<Result: Sendable>(_ body: (inout Dice) -> Result) -> Result {
      dice.withLock { body(&$0) }
    }
  }

  private func told(_ outcome: SimplexOutcome) throws(GLPKError) -> SimplexOutcome {
    func ends(
      _ termination: Termination, _ status: SolutionStatus, _ objective: Double? = nil
    ) -> SimplexOutcome {
      SimplexOutcome(
        termination: termination, status: status, iterations: outcome.iterations,
        objective: objective ?? outcome.objective)
    }
    switch self {
    case .infeasible: return ends(.finished, .noFeasible)
    case .optimal: return ends(.finished, .optimal)
    case .unbounded: return ends(.finished, .unbounded)
    case .undefined: return ends(.finished, .undefined)
    case .interrupted: return ends(.interrupted, .undefined)
    case .outOfIterations: return ends(.iterationLimit, .infeasible)
    case .stuck: return ends(.numericallyStuck(.instability), .undefined)
    case .objective: return ends(outcome.termination, outcome.status, -1e9)
    case .failure: throw .aborted(message: "a test says so")
    default: return outcome
    }
  }

  private func told(_ end: DualSimplex.End) -> DualSimplex.End {
    switch self {
    case .infeasible: .infeasible
    case .optimal: .optimal
    case .interrupted: .stopped
    case .outOfIterations: .iterationLimit
    case .objective: .objectiveLimit
    case .unbounded, .undefined, .stuck, .failure: .failed
    default: end
    }
  }

  private func told(_ kind: Distortion.Kind, _ value: Double, _ dice: inout Dice) -> Double {
    switch (self, kind) {
    case (.noisyDuals, .dual), (.noisyPoint, .primal):
      value + Double(dice.among(-1000...1000)) / 500
    case (.negatedDuals, .dual): -value
    case (.zeroDuals, .dual), (.zeroPoint, .primal): 0
    case (.noDuals, .dual), (.noPoint, .primal): .nan
    case (.hugeDuals, .dual), (.hugePoint, .primal):
      [value, 1e300, -1e300, 9e11, -9e11, .infinity, -.infinity][dice.below(7)]
    case (.tinyDuals, .dual): value * 1e-9
    case (.roundedPoint, .primal): dice.chance(50) ? value.rounded(.up) : value.rounded(.down)
    default: value
    }
  }
}
