public import Programme

/// Recomputes what multipliers prove, from the programme's tables alone and in whole numbers.
///
/// It shares nothing with the making of plans: possible tours, rows and what levels cost are read from the
/// programme a second time. The mathematics stand in the article `Certificate` of the documentation.
public struct BoundCheck: Sendable {
  let programme: Programme
  let scene: ProofScene
  private let levels: [CheckedLevel]
  /// What each level is held at, as a cost.
  private let held: [Int]

  /// Ready to recompute the bounds of a programme's levels, each with those before it held at the values of a
  /// plan; there are as many values as levels.
  ///
  /// - Complexity: O(officers × posts × starts × requirements + tours × rows of a post).
  public init(of programme: Programme, holding values: [Int]) {
    let nothing = Plan(programme: programme.name, status: .feasible, levels: [], tours: [])
    let evidence = Evidence(nothing, programme)
    self.programme = programme
    scene = ProofScene(evidence)
    let levels = programme.objective.map { [scene] in CheckedLevel($0, evidence, scene) }
    self.levels = levels
    held = zip(levels, values).map { $0.cost(ofValue: $1) }
  }

  /// How many tours a plan could start.
  public var tourCount: Int { scene.tours.keys.count }

  /// How many officers have one of them.
  public var officerCount: Int {
    zip(scene.tours.starts, scene.tours.starts.dropFirst()).count { $0 < $1 }
  }

  /// What no plan that keeps the levels before each at their values is better at than, as multipliers prove it.
  ///
  /// What the first case of a level's proof excludes from plans that keep it at its value is left out at the levels
  /// after it, too.
  ///
  /// - Parameters:
  ///   - aims: The bound to look for, by level: what is returned is no better. Tours without which no plan can be
  ///     better than it are left out on the way.
  ///   - proofs: The multipliers, by level.
  ///   - scale: Their unit is 1 ÷ this.
  /// - Returns: By level the bound; or what the proof says that the programme does not know, or why it is none.
  /// - Complexity: O(cases × tours × rows of a tour).
  public func bounds(
    aiming aims: [Int], by proofs: [Certificate.Proof], scale: Int
  ) -> [Result<Int, CertificateFault>] {
    var here = ProofCase(tours: tourCount)
    return levels.indices.map { level in
      let (objective, start) = (levels[level], here)
      let walk = ProofWalk(
        scene: scene, levels: levels, held: held, level: level, scale: scale,
        goal: objective.cost(ofValue: aims[level]) - objective.step + 1)
      do throws(CertificateFault) {
        guard (1...ProofScene.mostPrice).contains(scale) else { throw .scale(scale) }
        let cost = try walk.bound(of: proofs[level], in: start)
        here = try walk.left(by: proofs[level], of: start)
        return .success(objective.value(ofCost: objective.lifted(cost)))
      } catch {
        return .failure(error)
      }
    }
  }
}
