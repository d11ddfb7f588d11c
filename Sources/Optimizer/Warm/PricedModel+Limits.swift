extension PricedModel {
  /// The sums of prices of (resource, month) up to each place; what limits add to the bound goes to `total`, and what may
  /// be short with it.
  ///
  /// Prices are moved to the first months of runs: between two turns all limits and loads are the same. Where no tour
  /// counts, a most costs nothing, and all of a least is short.
  /// - Complexity: O(resources × months).
  func summed(
    _ prices: LevelPrices, _ number: Int, _ before: [Int128], on face: ModelFace,
    _ total: inout Int128
  ) -> (sums: [Int128], used: UsedPrices) {
    var used = UsedPrices(count: model.resources.count * model.months)
    let places = model.months + 1
    var sums = [Int128](repeating: 0, count: places * model.resources.count + 1)
    for (index, resource) in model.resources.enumerated() {
      let weight = shortWeight(of: index, number, before)
      var sum = Int128(0)
      var month = 0
      let base = index * places
      while month < model.months {
        let run = firstOfRun[index][month...].prefix { $0 == month }.count
        let months = month..<month + run
        var here = Int128(0)
        let isCounted = isCounted[base + month]
        if isCounted, let most = resource.most?[month], most != .max {
          let price = prices.most[index][months].reduce(0, +)
          let place = index * model.months + month
          here = Self.rounded(face.isFull[place] ? price : min(0, price))
          used.most[place] = here
          total += here * Int128(most)
        }
        if let weight, let least = resource.least?[month], least > 0 {
          let price = prices.least[index][months].reduce(0, +)
          let place = index * model.months + month
          let own =
            isCounted
            ? Self.rounded(face.isShort[place] ? price : max(0, price)) : weight * Int128(run)
          used.least[place] = own
          total += (own + min(0, weight * Int128(run) - own)) * Int128(least)
          here += own
        }
        for month in months { sums[base + month] = month == months.lowerBound ? sum : sum + here }
        sum += here
        month += run
      }
      sums[base + month] = sum
    }
    return (sums, used)
  }

  /// What a resource costs for each officer-month short of its least; nil where nothing counts that.
  private func shortWeight(of resource: Int, _ number: Int, _ before: [Int128]) -> Int128? {
    guard levels.contains(where: { $0.shortWeights[resource] != 0 }) else { return nil }
    var weight = Int128(levels[number].shortWeights[resource]) * Int128(Self.scale)
    for (other, factor) in before.enumerated() {
      weight += factor * Int128(levels[other].shortWeights[resource])
    }
    return weight
  }

  /// What a seat costs the tours of each class; what seats add to the bound goes to `total`.
  /// - Complexity: O(classes × courses).
  func seated(_ prices: LevelPrices, _ total: inout Int128) -> [Int128] {
    guard let seats = model.seats else { return [] }
    let courses = prices.courses.map { Self.rounded(min(0, $0)) }
    for (price, count) in zip(courses, seats.seats) { total += price * Int128(count) }
    let classes = prices.classes.map { Self.rounded($0) }
    var sizes = [Int](repeating: 0, count: classes.count)
    for (tour, index) in seats.classOfTour.enumerated() where isChoosable[tour] {
      sizes[Int(index)] += 1
    }
    for (index, price) in classes.enumerated() {
      for course in seats.courses[index] {
        total += min(0, price - courses[course]) * Int128(sizes[index])
      }
    }
    return classes
  }
}

/// The prices of limits that a bound rests on, by resource and month: those that fit the limits' sides.
struct UsedPrices: Sendable {
  var most: [Int128]
  var least: [Int128]

  init(count: Int) {
    most = [Int128](repeating: 0, count: count)
    least = most
  }
}

/// What prices prove of a level.
struct PricedRoot: Sendable {
  let level: Int
  let prices: LevelPrices
  let used: UsedPrices
  /// What each tour costs at the prices, and by how much it makes its officer's cheapest set dearer; both, as the bound,
  /// in whole multiples of 1 ÷ `PricedModel.scale`.
  let costs: [Int128]
  let forced: [Int128]
  let total: Int128
  /// The same as the search takes it.
  let dual: DualBound
  /// What no choice costs less than that keeps the levels before.
  var bound: Int

  init(
    _ number: Int, of level: CostedLevel, _ prices: LevelPrices, _ used: UsedPrices,
    costs: [Int128], forced: [Int128], total: Int128
  ) {
    self.level = number
    (self.prices, self.used) = (prices, used)
    (self.costs, self.forced, self.total) = (costs, forced, total)
    dual = DualBound(scaled: total, reducedCosts: forced, scale: PricedModel.scale)
    bound = level.lifted(dual.rounded)
  }
}
