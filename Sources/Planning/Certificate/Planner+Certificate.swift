public import Optimizer
public import Programme
import Selection
import Verification

extension Planner {
  /// What proves the bounds of a plan's levels, level by level, as far as it can be proven by multipliers and a
  /// tree of so many cases.
  ///
  /// The plan may come from anywhere: only its tours, values and bounds are looked at. Each level's proof begins
  /// anew, with the levels before it held at the plan's values; what it proves is judged by `Verification`.
  ///
  /// - Parameters:
  ///   - plan: A plan that keeps every rule.
  ///   - programme: What it was made for.
  ///   - mostCases: The tree of a level has no more leaves than so many.
  ///   - watcher: May stop the work with what is proven by then.
  /// - Returns: The certificate; each level's bound is what its multipliers prove.
  /// - Throws: `PlanningFailure.defect`, where the linear solver fails.
  /// - Complexity: some linear relaxations for each level, and one for each case.
  public static func certificate(
    of plan: Plan, for programme: Programme, mostCases: Int = 2_000,
    watcher: (any Watcher)? = nil
  ) throws(PlanningFailure) -> Certificate {
    let formulation = Formulation(of: Situation(of: programme))
    let names = RowNames(formulation)
    let chosen = formulation.tours(of: plan)
    let values = plan.levels.map(\.value)
    let proofs: [Certificate.Proof]
    do throws(Unsolvable) {
      let found = try formulation.model.proofs(
        of: plan.levels.map(\.bound), values: values, choosing: chosen, mostCases: mostCases,
        watcher: watcher)
      proofs = found.map(names.named)
    } catch {
      throw .defect(["no certificate: \(error)"])
    }
    let check = BoundCheck(of: programme, holding: values)
    let bounds = check.bounds(
      aiming: plan.levels.map(\.bound), by: proofs, scale: RowNames.scale)
    var levels: [Certificate.Level] = []
    for (index, level) in plan.levels.enumerated() {
      switch bounds[index] {
      case .success(let bound):
        levels.append(
          Certificate.Level(
            name: level.name, value: level.value, bound: bound, proof: proofs[index]))
      case .failure(let fault): throw .defect(["no certificate of \(level.name): \(fault)"])
      }
    }
    return Certificate(
      programme: plan.programme, scale: RowNames.scale, officers: check.officerCount,
      tours: check.tourCount, levels: levels)
  }
}

extension Formulation {
  /// The tours of the model that a plan starts, ascending.
  fileprivate func tours(of plan: Plan) -> [Int] {
    let started = Set(
      plan.tours.map { [$0.officer, $0.post, $0.from.description, $0.until.description] })
    let (programme, tours) = (situation.programme, situation.possible)
    return possible.indices.filter { tour in
      let index = possible[tour]
      let from = programme.horizon.first + Int(tours.from[index])
      let until = programme.horizon.first + Int(tours.until[index])
      return started.contains([
        programme.officers[Int(tours.officer[index])].id,
        programme.posts[Int(tours.post[index])].id, from.description, until.description,
      ])
    }
  }
}
