import Optimizer
import Programme
import Selection

extension Formulation {
  /// Solves the model, perhaps from what an earlier solve left; a clash of its rules is told in words. `isNarrower` where
  /// every plan of this formulation is one of the state's, worth the same; `isKept` where more work is worth it for
  /// what begins with this solve.
  func solved(
    from state: SolvedState?, isNarrower: Bool = false, isKept: Bool = false,
    within limits: Limits, watcher: (any Watcher)?
  ) throws(PlanningFailure) -> SolvedState {
    do throws(Unsolvable) {
      return try model.solved(
        within: limits, watcher: watcher, from: state, isNarrower: isNarrower, isKept: isKept)
    } catch {
      switch error {
      case .clash(let rules): throw .clash(rules.map(words))
      case .solver(let message): throw .defect(["the linear solver failed: \(message)"])
      }
    }
  }

  /// The solution alone.
  func solve(within limits: Limits, watcher: (any Watcher)?) throws(PlanningFailure) -> Solution {
    try solved(from: nil, within: limits, watcher: watcher).solution
  }

  /// The plan that a solution is: tours by name, with their courses and points, beside those that run.
  func plan(from solution: Solution, limits: Limits) -> Plan {
    let levels = model.levels.indices.map {
      Plan.Level(
        name: model.levels[$0].name, value: solution.values[$0], bound: solution.bounds[$0])
    }
    return Plan(
      programme: situation.programme.name, status: solution.status(within: limits),
      levels: levels, tours: tours(of: solution))
  }

  /// The tours that a solution starts, by name, and those that run.
  private func tours(of solution: Solution) -> [Plan.Tour] {
    let programme = situation.programme
    let courses = model.seats?.assign(solution.tours)
    // What stands behind the possible tours in the model is no tour (see `ChangeBudget`).
    let started = solution.tours.enumerated().filter { $0.element < possible.count }
    return started.map { place, tour in
      let (tours, index) = (situation.possible, possible[tour])
      let isPlanned = planned.contains(TourKey(index, in: situation))
      return Plan.Tour(
        officer: programme.officers[Int(tours.officer[index])].id,
        post: programme.posts[Int(tours.post[index])].id,
        from: programme.horizon.first + Int(tours.from[index]),
        until: programme.horizon.first + Int(tours.until[index]),
        state: isPlanned ? .kept : .new,
        course: courses.flatMap { programme.courses?[$0[place]].id }, points: tours.points[index])
    }
      + situation.running.map {
        Plan.Tour(
          officer: programme.officers[$0.officer].id, post: programme.posts[$0.post].id,
          from: $0.from, until: $0.until, state: .running, course: nil, points: nil)
      }
  }

  /// A rule of a clash in words.
  func words(_ rule: ClashRule) -> String {
    switch rule {
    case .demand(let index):
      model.demands[index].tours.isEmpty
        ? "\(model.demands[index].name): no such tour is possible" : model.demands[index].name
    case .officer(let index): "\(OneOfficerOnePlace.name): \(model.officerNames[index])"
    case .resource(let index): model.resources[index].name
    case .course(let index): model.seats?.names[index] ?? CourseSeat.name
    }
  }
}

extension Solution {
  /// What is proven: everything, the gap that was asked for, or less.
  func status(within limits: Limits) -> Plan.Status {
    if isOptimal { return .optimal }
    let isWithin = zip(values, bounds).allSatisfy { limits.accept(value: $0, bound: $1) }
    return isWithin ? .withinGap : .feasible
  }
}
