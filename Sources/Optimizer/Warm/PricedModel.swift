/// A model as the Lagrangian sees it: which limits each tour counts at, what it costs at each level, and each officer's
/// tours. Prices are turned into a bound of a level over all tours by one pass, without any linear program.
///
/// For minimisation and any prices y of limits (≤ 0 of a most, ≥ 0 of a least or a demand) and η ≥ 0 of the levels
/// before, no choice that keeps those at costs C costs less than
///
/// Σ y × limit − Σ η × C + Σ over officers of the cheapest set of tours + Σ over what may be short of min(0, d × most)
///
/// where a tour costs d = c + Σ η c′ − Σ y over the months and limits at which it counts. All in whole multiples of
/// 1 ÷ `scale`, so the bound is proven, whatever the prices are.
struct PricedModel: Sendable {
  let model: TourModel
  let levels: [CostedLevel]
  /// Whether each tour can be chosen at all.
  let isChoosable: [Bool]
  let officers: OfficerTours
  /// Where each tour's counts begin in `counts`; one more entry than tours.
  private let starts: [Int32]
  /// Where a tour counts, as places in sums over (resource, month): from the first to before the second.
  let counts: [Count]
  /// By resource and month: the first month of its run, in which neither limits nor members change (`Epochs`).
  let firstOfRun: [[Int]]
  /// By (resource, month), as places in sums: whether a tour that can be chosen counts there. What a limit costs where none
  /// does is known without a price.
  let isCounted: [Bool]

  /// Where a tour counts: from a place on to before another.
  struct Count {
    let from, to: Int32
  }

  /// Prices are rounded to whole multiples of 1 ÷ this.
  static let scale = 1 << 16

  /// - Complexity: O(tours × resources of a post + resources × months).
  init(of model: TourModel) {
    let open = model.choosableTours
    var isChoosable = [Bool](repeating: false, count: model.tours.count)
    for tour in open { isChoosable[tour] = true }
    let places = model.months + 1
    let resourcesOfPost = model.resourcesOfPost
    let members = model.resources.map(\.officers)
    let delays = model.resources.map(\.delay)
    var begins = [Bool](repeating: false, count: places * model.resources.count)
    var starts: [Int32] = [0]
    var counts: [Count] = []
    starts.reserveCapacity(model.tours.count + 1)
    counts.reserveCapacity(model.tours.count * 6)
    for tour in 0..<model.tours.count {
      let officer = Int(model.tours.officer[tour])
      let (start, end) = (Int(model.tours.start[tour]), Int(model.tours.end[tour]))
      for resource in resourcesOfPost[Int(model.tours.post[tour])]
      where members[resource]?[officer] ?? true {
        let (first, last) = (start + delays[resource], min(end, model.months - 1))
        guard first <= last else { continue }
        let base = resource * places
        counts.append(Count(from: Int32(base + first), to: Int32(base + last + 1)))
        if isChoosable[tour] {
          begins[base + first] = true
          begins[base + last + 1] = true
        }
      }
      starts.append(Int32(counts.count))
    }
    self.model = model
    self.isChoosable = isChoosable
    (self.starts, self.counts) = (starts, counts)
    officers = OfficerTours(of: Array(0..<model.tours.count), in: model)
    isCounted = Self.counted(
      open.lazy.flatMap { counts[Int(starts[$0])..<Int(starts[$0 + 1])] }, places: begins.count)
    firstOfRun = model.resources.enumerated().map { number, resource in
      Self.runs(of: resource, months: model.months) { begins[number * places + $0] }
    }
    let runs = firstOfRun
    levels = model.levels.indices.map { level in
      CostedLevel(level, of: model, runs: runs, choosable: open) { tour, weights in
        (starts[tour]..<starts[tour + 1]).reduce(0) { sum, place in
          let count = counts[Int(place)]
          return sum + weights[Int(count.from) / places] * Int(count.to - count.from)
        }
      }
    }
  }

  /// Which of so many places some count covers.
  private static func counted(_ counts: some Sequence<Count>, places: Int) -> [Bool] {
    var changes = [Int](repeating: 0, count: places)
    for count in counts {
      changes[Int(count.from)] += 1
      changes[Int(count.to)] -= 1
    }
    var open = 0
    return changes.map { change in
      open += change
      return open > 0
    }
  }

  /// The first month of each month's run.
  private static func runs(
    of resource: IntervalResource, months: Int, begins: (Int) -> Bool
  ) -> [Int] {
    var first = 0
    return (0..<months).map { month in
      let isTurn =
        month > 0
        && (begins(month) || resource.most.map { $0[month] != $0[month - 1] } ?? false
          || resource.least.map { $0[month] != $0[month - 1] } ?? false)
      if isTurn { first = month }
      return first
    }
  }

  /// What prices prove of a level, where each of the levels before it costs at most `held`, and what is known of such
  /// choices (`face`).
  /// - Complexity: O(tours × resources of a post + resources × months).
  func root(
    of number: Int, at prices: LevelPrices, holding held: [Int], on face: ModelFace
  ) -> PricedRoot {
    let level = levels[number]
    var total = Int128(0)
    let before = (0..<number).map { Self.rounded(max(0, prices.held[$0])) }
    for (factor, cost) in zip(before, held) { total -= factor * Int128(cost) }
    let (sums, used) = summed(prices, number, before, on: face, &total)
    let classes = seated(prices, &total)
    var reduced = [Int128](repeating: 0, count: model.tours.count)
    for tour in reduced.indices {
      var cost = Int128(level.costs[tour]) * Int128(Self.scale)
      for place in Int(starts[tour])..<Int(starts[tour + 1]) {
        let count = counts[place]
        cost -= sums[Int(count.to)] - sums[Int(count.from)]
      }
      reduced[tour] = cost
    }
    for (other, factor) in before.enumerated() where factor != 0 {
      for tour in reduced.indices { reduced[tour] += factor * Int128(levels[other].costs[tour]) }
    }
    if let seats = model.seats {
      for tour in reduced.indices { reduced[tour] -= classes[Int(seats.classOfTour[tour])] }
    }
    for (number, demand) in model.demands.enumerated() {
      let price = Self.rounded(max(0, prices.demands[number]))
      total += price
      for tour in demand.tours { reduced[tour] -= price }
    }
    for tour in reduced.indices where face.isClosed[tour] { reduced[tour] = max(0, reduced[tour]) }
    total += officers.cheapest(reduced)
    return PricedRoot(
      number, of: level, prices, used, costs: reduced, forced: officers.forced(reduced),
      total: total)
  }

  /// Where a tour counts.
  func counts(of tour: Int) -> ArraySlice<Count> {
    counts[Int(starts[tour])..<Int(starts[tour + 1])]
  }

  /// Whether a tour counts at a place.
  func counts(_ tour: Int, at place: Int) -> Bool {
    counts(of: tour).contains { Int($0.from) <= place && place < Int($0.to) }
  }

  static func rounded(_ price: Double) -> Int128 {
    price.isFinite && abs(price) < 1e9 ? Int128(truncating: price * Double(scale)) : 0
  }
}
