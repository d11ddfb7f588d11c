import Optimizer
import Programme
import Selection

/// The rows of a formulation in the words of the tables, and proofs told in them.
struct RowNames {
  /// Multipliers are rounded to whole multiples of 1 ÷ this.
  static let scale = 1 << 20

  private let formulation: Formulation
  private let resources: [[String]]
  private let demands: [[String]]

  /// - Complexity: O(resources + pins).
  init(_ formulation: Formulation) {
    let programme = formulation.situation.programme
    self.formulation = formulation
    let known = Self.resourceNames(of: programme)
    resources = formulation.model.resources.map { known[$0.name] ?? [] }
    let pins = Dictionary(
      programme.pins.map {
        (RequiredPin.demand(of: $0, in: programme), Certificate.Row.pin($0, in: programme))
      }
    ) { first, _ in first }
    demands = formulation.model.demands.map { pins[$0.name] ?? [] }
  }

  private static func resourceNames(of programme: Programme) -> [String: [String]] {
    var known: [String: [String]] = [:]
    for post in programme.posts {
      known[Headcount.resource(of: post)] = Certificate.Row.post(post.id)
    }
    for quota in programme.quotas {
      known[QuotaMaximum.resource(of: quota)] = Certificate.Row.quota(quota.id)
      known[ObjectiveBuilder.resource(ofMinimum: quota)] = Certificate.Row.minimum(quota.id)
    }
    for (index, target) in programme.targets.enumerated() {
      known[ObjectiveBuilder.resource(of: target, index)] = Certificate.Row.target(
        target, in: programme)
    }
    return known
  }

  /// A proof in the words of the tables, its multipliers whole.
  func named(_ proof: BoundProof) -> Certificate.Proof {
    var holds: [String: Int] = [:]
    var prices: [Certificate.Row: Int] = [:]
    for price in proof.prices {
      if case .level(let level) = price.row {
        holds[formulation.model.levels[level].name] = Self.whole(abs(price.amount))
        continue
      }
      let rows = rows(price.row)
      // A row that stands for several months has the sum of theirs.
      let amount = Self.whole(price.amount / Double(max(1, rows.count)))
      guard amount != 0 else { continue }
      for row in rows { prices[row, default: 0] += amount }
    }
    return Certificate.Proof(
      holds: holds.filter { $0.value != 0 }, prices: prices,
      parts: proof.parts.map {
        Certificate.Part(decision: $0.decision.flatMap(named), proof: named($0.proof))
      })
  }

  private static func whole(_ amount: Double) -> Int {
    Int((min(max(amount, -1e9), 1e9) * Double(scale)).rounded(.towardZero))
  }

  private func rows(_ row: BoundProof.Row) -> [Certificate.Row] {
    let programme = formulation.situation.programme
    let first = programme.horizon.first
    switch row {
    case .level: return []
    case .officer(let officer, let month):
      return [.init(Certificate.Row.officer(programme.officers[officer].id), first + month)]
    case .demand(let demand): return [.init(demands[demand])]
    case .resource(let resource, let months):
      return months.map { .init(resources[resource], first + $0) }
    case .course(let course):
      return [.init(Certificate.Row.course(programme.courses?[course].id ?? ""))]
    }
  }

  private func named(_ decision: BoundProof.Decision) -> Certificate.Decision? {
    switch decision {
    case .tour(let tour, let isChosen):
      let programme = formulation.situation.programme
      let (tours, index) = (formulation.situation.possible, formulation.possible[tour])
      return .tour(
        officer: programme.officers[Int(tours.officer[index])].id,
        post: programme.posts[Int(tours.post[index])].id,
        from: programme.horizon.first + Int(tours.from[index]),
        until: programme.horizon.first + Int(tours.until[index]), isStarted: isChosen)
    case .atMost(let row, let count): return rows(row).first.map { .atMost($0, count) }
    case .atLeast(let row, let count): return rows(row).first.map { .atLeast($0, count) }
    }
  }
}
