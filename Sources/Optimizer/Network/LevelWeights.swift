/// Weights that make one number of all levels: so large that no gain at the levels after it outweighs the
/// smallest at a level.
///
/// Weights are exact here: gains are whole, every choice's are bounded, and sums are kept in 128 bits.
/// Of two choices the one that is better at the first level at which they differ has the larger sum. Each
/// weight is a multiple of those after it, so what is left without the last levels are numbers like that, too.
struct LevelWeights {
  /// By level and tour of the part: what the tour adds, in the level's steps; more is better.
  let gains: [[Int]]
  /// The step of each level: what every gain is a multiple of.
  let steps: [Int]
  /// The weight of each level's step; 0 where no tour adds anything.
  let weights: [Int128]
  /// The least that all tours of a choice together add at the levels after each one, weighted; not positive.
  private let leastAfter: [Int128]
  /// The most that a choice gains at each level, in its steps: every officer's best tour, or none.
  private let mostAlone: [Int]

  /// Nil where the sums do not fit into 128 bits.
  /// - Complexity: O(tours × levels × resources of a post).
  init?(of part: NetworkPart, in model: TourModel) {
    let worth = TourGains(of: model)
    let raw = model.levels.indices.map { worth.improvements(of: part.tours, at: $0) }
    let steps = raw.map { max(1, $0.greatestDivisor) }
    let gains = zip(raw, steps).map { gains, step in step == 1 ? gains : gains.map { $0 / step } }
    var weights = [Int128](repeating: 0, count: raw.count)
    var leastAfter = [Int128](repeating: 0, count: raw.count)
    var (least, most): (Int128, Int128) = (0, 0)
    for level in raw.indices.reversed() {
      leastAfter[level] = least
      let (lowest, highest) = (min(0, gains[level].min() ?? 0), max(0, gains[level].max() ?? 0))
      guard lowest < highest else { continue }
      weights[level] = most - least + 1
      let tours = Int128(Self.mostTours(gains[level], part, model))
      let (down, isLow) = (weights[level] * tours).multipliedReportingOverflow(by: Int128(lowest))
      let (up, isHigh) = (weights[level] * tours).multipliedReportingOverflow(by: Int128(highest))
      guard !isLow, !isHigh, up < Self.limit, down > -Self.limit else { return nil }
      least += down
      most += up
    }
    self.gains = gains
    self.steps = steps
    self.weights = weights
    self.leastAfter = leastAfter
    mostAlone = gains.map { Self.mostAlone($0, part, model) }
  }

  /// Far enough from the ends of 128 bits for sums of all levels and for prices.
  private static let limit = Int128(1) << 100

  /// How far the gains at a level are apart, in its steps.
  func spread(_ level: Int) -> Int {
    (gains[level].max() ?? 0) - (gains[level].min() ?? 0)
  }

  /// The levels that some tour changes, in order.
  var stages: [Int] { weights.indices.filter { weights[$0] != 0 } }

  /// The levels of each tour of the part up to one of them in one number, which has to fit.
  /// - Complexity: O(tours × levels).
  func totals<Number: FixedWidthInteger & SignedInteger>(through last: Int) -> [Number] {
    var totals = [Number](repeating: 0, count: gains[last].count)
    for level in 0...last where weights[level] != 0 {
      let weight = Number(weights[level] / weights[last])
      let gains = gains[level]
      for place in totals.indices { totals[place] += weight * Number(gains[place]) }
    }
    return totals
  }

  /// By level, what tours add, given by their places in the part.
  func gains(of places: [Int]) -> [Int] {
    gains.indices.map { level in places.reduce(0) { $0 + gains[level][$1] } * steps[level] }
  }

  /// What no choice adds more than at a level: every officer's best tour.
  func mostGain(at level: Int) -> Int { mostAlone[level] * steps[level] }

  /// What choices that keep the levels before it add at most at a level, by what they add at all levels up to
  /// the last of some at most, and what the levels before are held at.
  ///
  /// total ≥ Σ before of weight × held + weight × gain + least after, so
  /// gain ≤ ⌊(total − Σ before − least after) ÷ weight⌋; and no more than every officer's best tour gains.
  func bound(_ level: Int, total: Int128, through last: Int, holding held: [Int]) -> Int {
    guard weights[level] != 0 else { return 0 }
    let alone = Int128(mostGain(at: level))
    guard level <= last else { return Int(alone) }
    var rest = total - (leastAfter[level] - leastAfter[last]) / weights[last]
    for before in 0..<level {
      rest -= weights[before] / weights[last] * Int128(held[before] / steps[before])
    }
    let weight = weights[level] / weights[last]
    let (quotient, remainder) = rest.quotientAndRemainder(dividingBy: weight)
    return Int(min((remainder < 0 ? quotient - 1 : quotient) * Int128(steps[level]), alone))
  }

  /// The most tours that a choice has of those that add something.
  private static func mostTours(_ gains: [Int], _ part: NetworkPart, _ model: TourModel) -> Int {
    var officers: Set<Int32> = []
    var ofPost: [Int32: Int] = [:]
    for (place, tour) in part.tours.enumerated() where gains[place] != 0 {
      officers.insert(model.tours.officer[tour])
      ofPost[model.tours.post[tour], default: 0] += 1
    }
    let room = ofPost.reduce(0) { $0 + min($1.value, part.capacities[Int($1.key)] ?? .max) }
    return min(officers.count, room)
  }

  /// Every officer's highest gain, summed up; an officer's tours stand beside each other.
  private static func mostAlone(_ gains: [Int], _ part: NetworkPart, _ model: TourModel) -> Int {
    var (sum, best, last) = (0, 0, Int32(-1))
    for (place, tour) in part.tours.enumerated() {
      if model.tours.officer[tour] != last {
        sum += best
        best = 0
        last = model.tours.officer[tour]
      }
      best = max(best, gains[place])
    }
    return sum + best
  }
}
