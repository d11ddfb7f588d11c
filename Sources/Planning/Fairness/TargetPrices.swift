public import Optimizer
public import Programme

/// What one target costs: how much more suitability the best plan has without it.
public struct TargetPrice: Hashable, Sendable {
  /// Points, at least and at most; the same where both plans are proven. Nil where a level before suitability is
  /// not proven, with the target or without: then nothing is known.
  public let points: ClosedRange<Int>?
  /// What the best plan without the target is worth at each level, where it was solved.
  public let without: [Plan.Level]
}

extension Planner {
  /// What each target of a programme costs in points: for each the programme is solved again without it.
  ///
  /// A target that wants nobody costs nothing, and is not solved for.
  ///
  /// - Parameters:
  ///   - plan: The best plan with all targets, its bounds proven.
  ///   - programme: What it was made for.
  ///   - limits: When to stop each solve.
  ///   - watcher: May stop the solves with what is known by then.
  /// - Returns: A price for each target; empty where the objective has no targets, or no suitability after them.
  /// - Throws: `PlanningFailure.defect`, where the linear solver fails.
  /// - Complexity: a whole solve for each target.
  public static func targetPrices(
    of plan: Plan, for programme: Programme, limits: Limits = Limits(),
    watcher: (any Watcher)? = nil
  ) throws(PlanningFailure) -> [TargetPrice] {
    guard let targets = programme.objective.firstIndex(of: .targets),
      let suitability = programme.objective.firstIndex(of: .suitability), targets < suitability
    else { return [] }
    let formulation = Formulation(of: Situation(of: programme))
    var prices: [TargetPrice] = []
    for (index, target) in programme.targets.enumerated() {
      guard let model = formulation.model(without: target, index, level: targets) else {
        prices.append(TargetPrice(points: 0...0, without: plan.levels))
        continue
      }
      let solution: Solution
      do throws(Unsolvable) {
        solution = try model.solve(within: limits, watcher: watcher)
      } catch {
        throw .defect(["no plan without the target \(target.label): \(error)"])
      }
      let levels = model.levels.indices.map {
        Plan.Level(
          name: model.levels[$0].name, value: solution.values[$0], bound: solution.bounds[$0])
      }
      prices.append(
        TargetPrice(points: points(plan.levels, levels, at: suitability), without: levels))
    }
    return prices
  }

  /// The points between the best plan of some levels and that of others, at a level.
  private static func points(
    _ with: [Plan.Level], _ without: [Plan.Level], at level: Int
  ) -> ClosedRange<Int>? {
    let before = with.prefix(level) + without.prefix(level)
    guard before.allSatisfy({ $0.value == $0.bound }) else { return nil }
    // The best with the target lies between its value and its bound; so does the best without it.
    return (without[level].value - with[level].bound)...(without[level].bound - with[level].value)
  }
}

extension Formulation {
  /// The model without what it counts as short of a target; nil where the target counts nothing.
  fileprivate func model(without target: Target, _ index: Int, level: Int) -> TourModel? {
    let name = ObjectiveBuilder.resource(of: target, index)
    let old = model.levels[level]
    let kept = old.shortfalls.filter { self.model.resources[$0.resource].name != name }
    guard kept.count < old.shortfalls.count else { return nil }
    var model = self.model
    model.levels[level] = Level(
      name: old.name, isMaximised: old.isMaximised, constant: old.constant, gain: old.gain,
      shortfalls: kept, vacancies: old.vacancies)
    return model
  }
}
