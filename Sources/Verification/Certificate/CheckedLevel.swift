import Programme

/// A level as costs to be minimised: what each tour costs, and the way from values to costs and back.
///
/// Value = constant + sign × cost. What targets are short of is not the tours' alone: rows with a weight cost it.
struct CheckedLevel: Sendable {
  let name: String
  /// What each tour costs.
  let costs: [Int]
  /// Whether rows with a weight cost what they are short of.
  let countsShort: Bool
  /// What every cost is a multiple of.
  let step: Int
  private let sign: Int
  private let constant: Int

  /// - Complexity: O(tours × requirements of a post + posts × months).
  init(_ level: ObjectiveLevel, _ evidence: Evidence, _ scene: ProofScene) {
    let tours = scene.tours.keys
    name = level.description
    sign = level.isMaximised ? -1 : 1
    countsShort = level == .targets
    switch level {
    case .vacancies(let priority):
      constant = evidence.vacancies()[priority - 1]
      costs = tours.map {
        evidence.post(of: $0).priority == priority ? -evidence.coveredMonths(of: $0) : 0
      }
    case .targets:
      constant = 0
      costs = tours.map { _ in 0 }
    case .changes:
      constant = evidence.planned.count
      let planned = Set(evidence.planned)
      costs = tours.map { planned.contains($0) ? -1 : 0 }
    case .suitability:
      constant = 0
      costs = tours.map {
        evidence.programme.rotationCost - evidence.points(of: $0) * evidence.coveredMonths(of: $0)
      }
    }
    step = max(1, (costs + (countsShort ? scene.shortSteps : [])).reduce(0, Self.divisor))
  }

  private static func divisor(_ a: Int, _ b: Int) -> Int {
    var (a, b) = (abs(a), abs(b))
    while b != 0 { (a, b) = (b, a % b) }
    return a
  }

  func cost(ofValue value: Int) -> Int { sign * (value - constant) }
  func value(ofCost cost: Int) -> Int { constant + sign * cost }

  /// The least cost that a plan can have where none costs less than so much.
  func lifted(_ cost: Int) -> Int {
    let rest = cost % step
    return rest > 0 ? cost + step - rest : cost - rest
  }
}

extension Evidence {
  /// Months of the horizon that a tour covers, handover left out.
  func coveredMonths(of tour: TourKey) -> Int {
    programme.horizon.part(tour.from.advanced(by: programme.handoverMonths), tour.until).count
  }
}
