import Optimizer
public import Programme
import Selection

/// What would let a programme have a plan whose required tours cannot all be kept.
public struct Repairs: Hashable, Sendable {
  /// The fewest pins to give up, every limit kept.
  public let fewestPins: [Change]
  /// The least to raise limits by, pins given up only where that does not help; nil where it comes to the same.
  public let leastRaises: [Change]?

  /// One sentence of a programme, given up or made looser.
  public enum Change: Hashable, Sendable {
    /// A require pin, given up.
    case pin(Pin)
    /// A post, by index, whose headcount is raised by so many.
    case headcount(post: Int, by: Int)
    /// A quota, by index, whose maximum is raised by so many.
    case quota(Int, by: Int)
    /// A course, by index, that gets so many seats more.
    case seats(course: Int, by: Int)
  }
}

extension Planner {
  /// What would let a programme have a plan where its required tours clash; to be asked when `plan` says so.
  ///
  /// - Throws: `PlanningFailure.defect`, where the linear solver fails.
  /// - Complexity: exponential at worst; two integer programs over the tours that pins ask for.
  public static func repairs(of programme: Programme) throws(PlanningFailure) -> Repairs {
    let formulation = Formulation(of: Situation(of: programme))
    do throws(Unsolvable) {
      let fewest = formulation.changes(try formulation.model.fewestDemandsToGiveUp())
      let least = formulation.changes(
        try formulation.model.leastRaises(beyond: formulation.excess()))
      return Repairs(fewestPins: fewest, leastRaises: least == fewest ? nil : least)
    } catch {
      throw .defect(["no repair of a clash: \(error)"])
    }
  }
}

extension Formulation {
  /// A repair in terms of the programme.
  fileprivate func changes(_ repair: Repair) -> [Repairs.Change] {
    let programme = situation.programme
    func place(_ name: String, _ names: [String]) -> Int? { names.firstIndex(of: name) }
    let pins = repair.demands.compactMap { demand in
      programme.pins.first {
        $0.decision == .require
          && RequiredPin.demand(of: $0, in: programme) == model.demands[demand].name
      }.map { Repairs.Change.pin($0) }
    }
    let limits = repair.resources.compactMap { raise -> Repairs.Change? in
      let name = model.resources[raise.index].name
      if let post = place(name, programme.posts.map(Headcount.resource)) {
        return .headcount(post: post, by: raise.by)
      }
      return place(name, programme.quotas.map(QuotaMaximum.resource)).map {
        .quota($0, by: raise.by)
      }
    }
    return pins + limits + repair.courses.map { .seats(course: $0.index, by: $0.by) }
  }

  /// By how much running tours alone exceed each limit, by resource of the model and month.
  fileprivate func excess() -> [[Int]] {
    let programme = situation.programme
    let none = [Int](repeating: 0, count: programme.horizon.months)
    var found: [String: [Int]] = [:]
    let running = Dictionary(grouping: situation.running, by: \.post)
    for (post, facts) in programme.posts.enumerated() {
      let covered = situation.count(running[post] ?? [], delay: programme.handoverMonths)
      found[Headcount.resource(of: facts)] = covered.map { max(0, $0 - facts.headcount) }
    }
    for quota in programme.quotas {
      guard let most = quota.max else { continue }
      let scope = QuotaScope(quota, in: programme)
      found[QuotaMaximum.resource(of: quota)] = situation.runningCount(where: scope.includes)
        .map { max(0, $0 - most) }
    }
    return model.resources.map { found[$0.name] ?? none }
  }
}
