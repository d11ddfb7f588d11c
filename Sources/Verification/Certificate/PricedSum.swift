import Programme

/// Rows added up with their multipliers: what is charged whatever is started, and what each tour costs then.
struct PricedSum {
  private(set) var fixed: Int128 = 0
  private(set) var costs: [Int128]

  /// - Complexity: O(tours × rows of a tour + rows × months).
  init(
    of proof: Certificate.Proof, in here: ProofCase, walk: ProofWalk
  ) throws(CertificateFault) {
    let scene = walk.scene
    costs = [Int128](repeating: 0, count: scene.tours.keys.count)
    let short = try addLevels(proof.holds, walk)
    try addSeatsAndPins(proof.prices, scene)
    let (counted, officers) = try addRows(proof.prices, here, short: short, scene)
    for tour in costs.indices where here.isOpen[tour] {
      for row in scene.rows(of: tour) {
        guard let sums = counted[Int(row)] else { continue }
        let span = scene.span(of: tour, delay: scene.rows[Int(row)].delay)
        costs[tour] -= sums[span.upperBound] - sums[span.lowerBound]
      }
      guard let sums = officers[scene.tours.keys[tour].officer] else { continue }
      let span = scene.restSpan(of: tour)
      costs[tour] -= sums[span.upperBound] - sums[span.lowerBound]
    }
  }

  /// The levels: the one optimised counts for the scale, those held for their multipliers, less what they are held at.
  /// Returns what a unit of weight short costs.
  private mutating func addLevels(
    _ holds: [String: Int], _ walk: ProofWalk
  ) throws(CertificateFault) -> Int128 {
    var short: Int128 = 0
    var unknown = Set(holds.keys)
    for (index, level) in walk.levels.enumerated().prefix(walk.level + 1) {
      let isHeld = index < walk.level
      if isHeld { unknown.remove(level.name) }
      let weight = isHeld ? holds[level.name] ?? 0 : walk.scale
      guard weight != 0 else { continue }
      guard (0...ProofScene.mostPrice).contains(weight) else { throw .hold(level.name) }
      for tour in costs.indices { costs[tour] += Int128(weight) * Int128(level.costs[tour]) }
      if isHeld { fixed -= Int128(weight) * Int128(walk.held[index]) }
      if level.countsShort { short += Int128(weight) }
    }
    if let name = unknown.sorted().first { throw .hold(name) }
    return short
  }

  /// Courses, of which every tour takes a seat on the cheapest that fits; and pins.
  private mutating func addSeatsAndPins(
    _ prices: [Certificate.Row: Int], _ scene: ProofScene
  ) throws(CertificateFault) {
    var seat = [Int](repeating: 0, count: scene.seats.count)
    for (row, price) in prices where row.month == nil {
      guard price.magnitude <= ProofScene.mostPrice else { throw .price(row, price) }
      if let course = scene.coursePlaces[row.name] {
        guard price <= 0 else { throw .price(row, price) }
        seat[course] = -price
        fixed += Int128(price) * Int128(scene.seats[course])
      } else if let tours = scene.pins[row.name] {
        guard price >= 0 else { throw .price(row, price) }
        fixed += Int128(price)
        for tour in tours { costs[tour] -= Int128(price) }
      } else {
        throw .row(row)
      }
    }
    guard let fitting = scene.fitting, seat.contains(where: { $0 != 0 }) else { return }
    for tour in costs.indices {
      costs[tour] += Int128(fitting[tour].map { seat[$0] }.min() ?? 0)
    }
  }

  /// The multipliers of rows by month as sums over the months before each; nil for rows that have none.
  private mutating func addRows(
    _ prices: [Certificate.Row: Int], _ here: ProofCase, short: Int128, _ scene: ProofScene
  ) throws(CertificateFault) -> (rows: [[Int128]?], officers: [[Int128]?]) {
    let months = scene.horizon.months
    var counted = [[Int128]?](repeating: nil, count: scene.rows.count)
    var officers = [[Int128]?](repeating: nil, count: scene.officerPlaces.count)
    for (row, price) in prices {
      guard let month = row.month else { continue }
      guard scene.horizon.range.contains(month) else { throw .row(row) }
      guard price.magnitude <= ProofScene.mostPrice else { throw .price(row, price) }
      let place = scene.horizon.first.distance(to: month)
      var amount = Int128(price)
      if let officer = scene.officerPlaces[row.name] {
        let limit = price > 0 ? here.least[row] ?? 0 : min(1, here.most[row] ?? 1)
        fixed += amount * Int128(limit)
        officers[officer, default: months][place + 1] += amount
      } else if let index = scene.rowPlaces[row.name] {
        let facts = scene.rows[index]
        // What is short costs so much for each unit: who pays more for a unit would rather be short.
        if price > 0, facts.weight > 0 { amount = min(amount, short * Int128(facts.weight)) }
        let most = [facts.most[place], here.most[row]].compactMap(\.self).min()
        guard let limit = price > 0 ? max(facts.least[place], here.least[row] ?? 0) : most else {
          throw .price(row, price)
        }
        fixed += amount * Int128(limit)
        counted[index, default: months][place + 1] += amount
      } else {
        throw .row(row)
      }
    }
    return (counted.map { $0.map(Self.sums) }, officers.map { $0.map(Self.sums) })
  }

  private static func sums(_ amounts: [Int128]) -> [Int128] {
    var sums = amounts
    for month in sums.indices.dropFirst() { sums[month] += sums[month - 1] }
    return sums
  }
}

extension [[Int128]?] {
  /// An element, made of so many zeros and one more where there is none.
  fileprivate subscript(place: Int, default months: Int) -> [Int128] {
    get { self[place] ?? [Int128](repeating: 0, count: months + 1) }
    set { self[place] = newValue }
  }
}
