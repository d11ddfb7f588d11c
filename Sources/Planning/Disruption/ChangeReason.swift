import Optimizer
public import Programme

/// A published tour that a plan does not have, what the officer does instead, and why.
public struct ReasonedChange: Sendable {
  /// The tour as published, and what stands in its place.
  public let move: PlanDifference.Move
  /// Why; nil for a tour that was not published, and so needs no reason.
  public let reason: ChangeReason?
}

/// Why a published tour is not kept.
public enum ChangeReason: Hashable, Sendable {
  /// A change of a scenario makes it impossible, an index into the changes.
  case scenario(Int)
  /// It is no longer possible, because of all of these.
  case impossible([Obstacle])
  /// It cannot be kept beside what has begun and what is required: these clash.
  case clash([String])
  /// With it, a level would be worse: what the plan is worth, what it would be worth, and whether that is proven.
  case gain(level: ObjectiveLevel, now: Int, kept: Int, isProven: Bool)
  /// With it, so few changes would not be possible, though no level would be worse for it alone.
  case others
  /// A plan that keeps it is as good: another tour would have to be given up for it.
  case tie
}

extension DisruptionFrontier {
  /// Why a plan of this frontier does not have a published tour.
  ///
  /// What is possible needs no solve. For the others the point is solved again with the tour in it: what that plan
  /// loses is what giving the tour up gains.
  ///
  /// - Parameters:
  ///   - tour: The published tour.
  ///   - point: The point whose plan lacks it.
  ///   - limits: When to stop the solve.
  ///   - watcher: Hears of it, and may stop it.
  /// - Returns: The reason.
  /// - Throws: `PlanningFailure`, where the solve finds a defect.
  func reason(
    for tour: Plan.Tour, at point: FrontierPoint, limits: Limits, watcher: (any Watcher)?
  ) throws(PlanningFailure) -> ChangeReason {
    let programme = situation.programme
    guard let officer = programme.officers.firstIndex(where: { $0.id == tour.officer }),
      let post = programme.posts.firstIndex(where: { $0.id == tour.post })
    else { return .impossible([.closed]) }
    let key = TourKey(
      officer: officer, post: post, from: situation.offset(of: tour.from),
      until: situation.offset(of: tour.until))
    let kept: FrontierPoint?
    do throws(PlanningFailure) {
      kept = try situation.point(
        allowing: point.changes, keeping: key, from: state, limits: limits, watcher: watcher)
    } catch {
      guard case .clash(let rules) = error else { throw error }
      // The budget itself may be what clashes: then other tours had to go for this one.
      let budget = rules.contains { $0 == "changes allowed" }
      return budget ? .others : .clash(rules)
    }
    guard let kept else {
      let obstacles = Explainer(situation).obstacles(
        of: officer, on: post, in: tour.from...tour.until)
      return .impossible(obstacles)
    }
    for (now, other) in zip(point.gains, kept.gains) where now.value != other.value {
      guard let level = ObjectiveLevel(now.name) else { continue }
      let isWorse = (other.value < now.value) == level.isMaximised
      guard isWorse else { return .tie }
      let isProven = (other.bound < now.value) == level.isMaximised && other.bound != now.value
      return .gain(level: level, now: now.value, kept: other.value, isProven: isProven)
    }
    return .tie
  }
}
