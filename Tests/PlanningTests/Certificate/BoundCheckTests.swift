import Instances
import Optimizer
import Planning
import Programme
import Testing
import Verification

/// Whatever multipliers and cases are given, they prove nothing that is false; and the planner's prove what is true.
@Suite struct BoundCheckTests {
  static let seeds = Array(0..<120)

  /// A tiny programme and its proven optimum; nil where its pins clash.
  private func solved(_ seed: Int) throws -> (programme: Programme, plan: Plan)? {
    let programme = try Programme(TinyProgramme.source(seed: UInt64(seed)))
    do throws(PlanningFailure) {
      let plan = try Planner.plan(programme).plan
      #expect(plan.status == .optimal)
      return (programme, plan)
    } catch {
      guard case .clash = error else { throw error }
      return nil
    }
  }

  /// Certificates of tiny programmes prove every level's optimum, and say no more than that.
  @Test(arguments: seeds) func certificatesAreComplete(_ seed: Int) throws {
    guard let (programme, plan) = try solved(seed) else { return }
    let certificate = try Planner.certificate(of: plan, for: programme)
    let verdict = CertificateVerdict(of: certificate, plan: plan, for: programme)
    #expect(verdict.isTrue)
    for level in verdict.levels {
      #expect(level.isOptimal && level.isComplete, "seed \(seed): \(level)")
    }
  }

  /// With an aim beyond the optimum and multipliers changed at random, nothing beyond the optimum is proven.
  @Test(arguments: seeds) func nothingFalseIsProven(_ seed: Int) throws {
    guard let (programme, plan) = try solved(seed) else { return }
    let certificate = try Planner.certificate(of: plan, for: programme)
    let check = BoundCheck(of: programme, holding: plan.levels.map(\.value))
    var dice = Shuffler(seed: UInt64(seed))
    let levels = certificate.levels
    for attempt in 0..<30 {
      let proofs = attempt == 0 ? levels.map(\.proof) : levels.map { $0.proof.shaken(&dice) }
      let signs = programme.objective.map { $0.isMaximised ? -1 : 1 }
      let aims = zip(levels, signs).map { level, sign in
        level.value + sign * dice.below(attempt < 10 ? 3 : 2_000)
      }
      let bounds = check.bounds(aiming: aims, by: proofs, scale: 1 << 20)
      for (index, level) in levels.enumerated() {
        guard let bound = try? bounds[index].get() else { continue }
        #expect(
          signs[index] * bound <= signs[index] * level.value,
          "seed \(seed), \(level.name), attempt \(attempt): \(bound) beyond \(level.value)")
      }
    }
  }

  /// Without multipliers every officer is taken for himself; that proves less, and nothing where counts are held.
  @Test func withoutMultipliersLittleIsProven() throws {
    let nothing = Certificate.Proof(holds: [:], prices: [:], parts: [])
    var weaker = 0
    for seed in Self.seeds {
      guard let (programme, plan) = try solved(seed) else { continue }
      let check = BoundCheck(of: programme, holding: plan.levels.map(\.value))
      let values = plan.levels.map(\.value)
      let bounds = check.bounds(aiming: values, by: values.map { _ in nothing }, scale: 1)
      for (bound, value) in zip(bounds, values) { weaker += try bound.get() == value ? 0 : 1 }
    }
    #expect(weaker > 100)
  }
}

extension Certificate.Proof {
  /// The proof with some multipliers, held levels and decisions changed.
  fileprivate func shaken(_ dice: inout Shuffler) -> Certificate.Proof {
    var prices = self.prices
    for row in prices.keys.sorted() {
      switch dice.below(6) {
      case 0: prices[row] = nil
      case 1: prices[row] = (prices[row] ?? 0) * dice.below(4)
      case 2: prices[row] = -(prices[row] ?? 0)
      case 3: prices[row] = (prices[row] ?? 0) + dice.below(1 << 24)
      default: break
      }
    }
    var holds = self.holds
    for name in holds.keys.sorted() where dice.below(3) == 0 {
      holds[name] = dice.below(1 << 24)
    }
    let parts = parts.map { part in
      Certificate.Part(decision: part.decision, proof: part.proof.shaken(&dice))
    }
    return Certificate.Proof(holds: holds, prices: prices, parts: parts)
  }
}
