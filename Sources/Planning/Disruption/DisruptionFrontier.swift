public import Optimizer
public import Programme

/// What a plan gains with every published tour that is given up: the best value of every level for each number of
/// changes, from the fewest possible to where nothing more is gained.
public struct DisruptionFrontier: Sendable {
  /// What is planned: what has begun runs, the rest of the published tours is planned.
  public let situation: Situation
  /// The points, by number of changes allowed, ascending. Where two neighbours have the same values, so have all
  /// numbers of changes between them.
  public let points: [FrontierPoint]

  /// The frontier of a programme.
  ///
  /// Both ends are solved first, then always the middle between two points that differ, until none is left.
  ///
  /// - Parameters:
  ///   - programme: What is asked; its planned tours are what is to be kept.
  ///   - most: The most points to solve between the two ends.
  ///   - asked: A number of changes to solve whatever lies around it.
  ///   - limits: When to stop with each point.
  ///   - watcher: Hears of every solve, and may stop all.
  ///   - solveAll: Does numbered pieces of work, on as many threads as it likes, and gives their results in order.
  /// - Throws: `PlanningFailure`, where rules clash even with every change allowed.
  /// - Complexity: at most `most` + 2 solves.
  public init(
    of programme: Programme, most: Int, asked: Int? = nil, limits: Limits = Limits(),
    watcher: (any Watcher)? = nil,
    solveAll: @Sendable (Int, @escaping @Sendable (Int) -> Solved) -> [Solved]
  ) throws(PlanningFailure) {
    let situation = Situation(of: programme)
    self.situation = situation
    let ends = solveAll(2) { end in
      Solved { () throws(PlanningFailure) in
        end == 0
          ? try situation.leastPoint(limits: limits, watcher: watcher)
          : try situation.point(allowing: nil, limits: limits, watcher: watcher)
      }
    }
    var points: [Int: FrontierPoint] = [:]
    for end in ends {
      if let point = try end.result.get() { points[point.changes] = point }
    }
    if let asked, let least = points.keys.min(), let last = points.keys.max(),
      points[asked] == nil, asked > least, asked < last
    {
      points[asked] = try situation.point(allowing: asked, limits: limits, watcher: watcher)
    }
    var left = most
    while left > 0, watcher?.wantsStop != true {
      let middles = Self.middles(of: points).prefix(left)
      guard !middles.isEmpty else { break }
      left -= middles.count
      let wanted = Array(middles)
      let solved = solveAll(wanted.count) { place in
        Solved { () throws(PlanningFailure) in
          try situation.point(allowing: wanted[place], limits: limits, watcher: watcher)
        }
      }
      for (changes, one) in zip(wanted, solved) { points[changes] = try one.result.get() }
    }
    // A plan that needs fewer changes than it may make stands at those it makes.
    let found = points.sorted { $0.key < $1.key }.map(\.value)
    self.points = found.enumerated().filter { place, point in
      !found[..<place].contains { $0.changes == point.changes }
    }.map(\.element)
  }

  /// What came of one solve.
  public struct Solved: Sendable {
    let result: Result<FrontierPoint?, PlanningFailure>

    init(_ solve: () throws(PlanningFailure) -> FrontierPoint?) {
      do throws(PlanningFailure) { result = .success(try solve()) } catch {
        result = .failure(error)
      }
    }
  }

  /// The numbers of changes half way between neighbours whose values differ, or are not proven.
  private static func middles(of points: [Int: FrontierPoint]) -> [Int] {
    let known = points.keys.sorted()
    return zip(known, known.dropFirst()).compactMap { low, high in
      guard high - low > 1, let first = points[low], let second = points[high] else { return nil }
      let isFlat =
        first.isProven && second.isProven
        && first.gains.map(\.value) == second.gains.map(\.value)
      return isFlat ? nil : (low + high) / 2
    }
  }

  /// The point to take for so many changes: the last one that allows no more; nil where so few are not possible.
  public func point(for changes: Int) -> FrontierPoint? {
    points.last { $0.changes <= changes && $0.allowed ?? $0.changes <= changes }
  }
}
