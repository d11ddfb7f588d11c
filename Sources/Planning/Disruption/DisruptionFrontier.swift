public import Optimizer
public import Programme

/// What a plan gains with every published tour that is given up: the best value of every level for each number of
/// changes, from the fewest possible to where nothing more is gained.
public struct DisruptionFrontier: Sendable {
  /// What is planned: what has begun runs, the rest of the published tours is planned.
  public let situation: Situation
  /// The points that are better than all with fewer changes, by number of changes, ascending.
  public let points: [FrontierPoint]
  /// Whether it is proven that no number of changes between two points is better than the first of the two: each was
  /// solved to its proof, or lies between two that are worth the same.
  public let isWhole: Bool
  /// What solving the point with any number of changes left: where solves of all others begin.
  let state: SolvedState?

  /// The frontier of a programme.
  ///
  /// Both ends are solved first, that with any number of changes before all others, which begin there; then always the middle between two points that differ, until none is left.
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
      end == 0
        ? Solved(open: { () throws(PlanningFailure) in
          try situation.openPoint(limits: limits, watcher: watcher)
        })
        : Solved { () throws(PlanningFailure) in
          try situation.leastPoint(limits: limits, watcher: watcher)
        }
    }
    let state = ends[0].state
    self.state = state
    var points: [Int: FrontierPoint] = [:]
    for end in ends.reversed() {
      if let point = try end.result.get() { points[point.changes] = point }
    }
    if let asked, let least = points.keys.min(), let last = points.keys.max(),
      points[asked] == nil, asked > least, asked < last
    {
      points[asked] = try situation.point(
        allowing: asked, from: state, limits: limits, watcher: watcher)
    }
    var left = most
    while left > 0, watcher?.wantsStop != true {
      let middles = Self.middles(of: points).prefix(left)
      guard !middles.isEmpty else { break }
      left -= middles.count
      let wanted = Array(middles)
      let solved = solveAll(wanted.count) { place in
        Solved { () throws(PlanningFailure) in
          try situation.point(
            allowing: wanted[place], from: state, limits: limits, watcher: watcher)
        }
      }
      for (changes, one) in zip(wanted, solved) { points[changes] = try one.result.get() }
    }
    let found = points.sorted { $0.key < $1.key }.map(\.value)
    let tightened = Self.tightened(found)
    let improving = Self.improving(tightened)
    self.points = improving
    let shown = Set(improving.map(\.changes))
    isWhole =
      Self.middles(of: points).isEmpty
      && tightened.allSatisfy { $0.isProven || shown.contains($0.changes) }
  }

  /// What came of one solve.
  public struct Solved: Sendable {
    let result: Result<FrontierPoint?, PlanningFailure>
    /// What it left for others; nil of most.
    let state: SolvedState?

    init(open solve: () throws(PlanningFailure) -> (point: FrontierPoint, state: SolvedState)) {
      do throws(PlanningFailure) {
        let (point, state) = try solve()
        (result, self.state) = (.success(point), state)
      } catch {
        (result, state) = (.failure(error), nil)
      }
    }

    init(_ solve: () throws(PlanningFailure) -> FrontierPoint?) {
      state = nil
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

  /// The points with the bounds that those with more changes allowed prove for them: what no plan can beat that may
  /// change more, none can beat that may change less, as long as the levels before are worth the same.
  private static func tightened(_ points: [FrontierPoint]) -> [FrontierPoint] {
    points.map { point in
      points.filter { $0.allowed ?? .max >= point.allowed ?? .max }
        .reduce(point) { $0.tightened(by: $1) }
    }
  }

  /// The points that are better than all with fewer changes. Solves that were stopped can find less than others
  /// with fewer changes, and so can those that change less than they may.
  private static func improving(_ points: [FrontierPoint]) -> [FrontierPoint] {
    var kept: [FrontierPoint] = []
    let ordered = points.enumerated().sorted {
      ($0.element.changes, $0.offset) < ($1.element.changes, $1.offset)
    }
    for (_, point) in ordered {
      guard let last = kept.last else {
        kept.append(point)
        continue
      }
      guard point.isBetter(than: last) else { continue }
      if point.changes == last.changes { kept.removeLast() }
      kept.append(point)
    }
    return kept
  }

  /// The best point with no more than so many changes; nil where so few are not possible.
  public func point(for changes: Int) -> FrontierPoint? {
    points.last { $0.changes <= changes }
  }
}
