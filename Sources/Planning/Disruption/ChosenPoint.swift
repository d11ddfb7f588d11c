public import Optimizer
import Programme

/// A point of the frontier with everything that its plan has otherwise than the published one, and why.
public struct ChosenPoint: Sendable {
  /// The point.
  public let point: FrontierPoint
  /// What is otherwise, by officer and month; published tours first have a reason.
  public let changes: [ReasonedChange]

  /// What a point changes, with reasons.
  ///
  /// - Parameters:
  ///   - point: The point.
  ///   - frontier: The frontier that it is of.
  ///   - replanning: What was published, and what has changed since.
  ///   - limits: When to stop each solve.
  ///   - watcher: Hears of every solve, and may stop all.
  ///   - solveAll: Does numbered pieces of work and gives their results in order.
  /// - Throws: `PlanningFailure`, where a solve finds a defect.
  /// - Complexity: one solve for each published tour that is given up and still possible.
  public init(
    _ point: FrontierPoint, of frontier: DisruptionFrontier, _ replanning: Replanning,
    limits: Limits = Limits(), watcher: (any Watcher)? = nil,
    solveAll: @Sendable (Int, @escaping @Sendable (Int) -> Reasoned) -> [Reasoned]
  ) throws(PlanningFailure) {
    let difference = PlanDifference(
      from: replanning.published, to: point.plan, origin: replanning.variant.origin(of:))
    let moves = difference.moves
    let reasons = solveAll(moves.count) { place in
      Reasoned { () throws(PlanningFailure) in
        guard let tour = moves[place].before else { return nil }
        // What has begun changes only where a scenario says so.
        if let change = replanning.culprit(of: tour) { return .scenario(change) }
        return try frontier.reason(for: tour, at: point, limits: limits, watcher: watcher)
      }
    }
    self.point = point
    var changes: [ReasonedChange] = []
    for (move, reason) in zip(moves, reasons) {
      changes.append(ReasonedChange(move: move, reason: try reason.result.get()))
    }
    self.changes = changes
  }

  /// What came of asking for one reason.
  public struct Reasoned: Sendable {
    let result: Result<ChangeReason?, PlanningFailure>

    init(_ ask: () throws(PlanningFailure) -> ChangeReason?) {
      do throws(PlanningFailure) { result = .success(try ask()) } catch {
        result = .failure(error)
      }
    }
  }

  /// The officers who must be told, ascending.
  public var officers: [String] { Set(changes.map(\.move.officer)).sorted() }
}
