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

  /// What no plan that keeps the levels before one at their values is better at than, as multipliers prove it.
  ///
  /// - Parameters:
  ///   - level: The level, an index into `Programme.objective`.
  ///   - aim: The bound to look for: what is returned is no better. Tours without which no plan can be better
  ///     than it are left out on the way.
  ///   - proof: The multipliers.
  ///   - scale: Their unit is 1 ÷ this.
  /// - Throws: `CertificateFault`, where the proof says what the programme does not know, or is no proof.
  /// - Complexity: O(cases × tours × rows of a tour).
  public func bound(
    of level: Int, aiming aim: Int, by proof: Certificate.Proof, scale: Int
  ) throws(CertificateFault) -> Int {
    guard (1...ProofScene.mostPrice).contains(scale) else { throw .scale(scale) }
    let objective = levels[level]
    let walk = ProofWalk(
      scene: scene, levels: levels, held: held, level: level, scale: scale,
      goal: objective.cost(ofValue: aim) - objective.step + 1)
    let cost = try walk.bound(of: proof, in: ProofCase(tours: tourCount))
    return objective.value(ofCost: objective.lifted(cost))
  }
}
