/// Weights that make one number of all levels: so large that no gain at the levels after it outweighs the
/// smallest at a level.
///
/// Weights are exact here: gains are whole, every choice's are bounded, and sums are kept in 128 bits.
/// Of two choices the one that is better at the first level at which they differ has the larger sum.
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

  /// How far the gains at the last level that matters are apart, in its steps.
  var lastSpread: Int {
    guard let last = weights.lastIndex(where: { $0 != 0 }) else { return 0 }
    return (gains[last].max() ?? 0) - (gains[last].min() ?? 0)
  }

  /// All levels of a tour of the part in one number.
  func total(of place: Int) -> Int128 {
    var total: Int128 = 0
    for level in weights.indices where weights[level] != 0 {
      total += weights[level] * Int128(gains[level][place])
    }
    return total
  }

  /// By level, what chosen tours add; `tours` are those of the part.
  func gains(of chosen: Set<Int>, among tours: [Int]) -> [Int] {
    let places = tours.indices.filter { chosen.contains(tours[$0]) }
    return gains.indices.map { level in
      places.reduce(0) { $0 + gains[level][$1] } * steps[level]
    }
  }

  /// What choices that keep the levels before it add at most at a level, by what they add at all levels at
  /// most, and what the levels before are held at.
  ///
  /// total ≥ Σ before of weight × held + weight × gain + least after, so
  /// gain ≤ ⌊(total − Σ before − least after) ÷ weight⌋; and no more than every officer's best tour gains.
  func bound(_ level: Int, total: Int128, holding held: [Int]) -> Int {
    guard weights[level] != 0 else { return 0 }
    var rest = total - leastAfter[level]
    for before in 0..<level { rest -= weights[before] * Int128(held[before] / steps[before]) }
    let (quotient, remainder) = rest.quotientAndRemainder(dividingBy: weights[level])
    let most = (remainder < 0 ? quotient - 1 : quotient) * Int128(steps[level])
    return Int(min(most, Int128(mostAlone[level] * steps[level])))
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
