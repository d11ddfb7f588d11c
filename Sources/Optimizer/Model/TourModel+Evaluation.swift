extension TourModel {
  /// What a set of tours is worth at each level, judged in integers; nil where it breaks a limit.
  ///
  /// - Parameter chosen: indices of distinct tours.
  /// - Returns: One value for each level; nil where the choice breaks a limit.
  /// - Complexity: O(chosen × (resources of a post + horizon)).
  public func values(of chosen: [Int]) -> [Int]? {
    guard keepsOfficersApart(chosen) else { return nil }
    let loads = loads(of: chosen)
    for (resource, load) in zip(resources, loads) {
      guard let most = resource.most else { continue }
      for (month, limit) in most.enumerated() where load[month] > limit { return nil }
    }
    if let seats, seats.assign(chosen) == nil { return nil }
    let set = Set(chosen)
    for demand in demands where !demand.tours.contains(where: set.contains) { return nil }
    return levels.map { value(of: $0, chosen: chosen, loads: loads) }
  }

  /// How many of the tours count at each resource, by resource and month.
  func loads(of chosen: [Int]) -> [[Int]] {
    var loads = [[Int]](repeating: [Int](repeating: 0, count: months), count: resources.count)
    let resourcesOfPost = resourcesOfPost
    for tour in chosen {
      for resource in resourcesOfPost[Int(tours.post[tour])] {
        guard let span = span(of: tour, at: resource) else { continue }
        for month in span { loads[resource][month] += 1 }
      }
    }
    return loads
  }

  /// The months of the horizon in which a tour counts at a resource; nil where it, or its officer, never does.
  func span(of tour: Int, at resource: Int) -> ClosedRange<Int>? {
    guard resources[resource].counts(officer: tours.officer[tour]) else { return nil }
    return resources[resource].span(of: tour, in: tours, months: months)
  }

  /// The resources at which tours on each post may count, ascending, by post.
  var resourcesOfPost: [[Int]] {
    var found = [[Int]](repeating: [], count: posts)
    for (index, resource) in resources.enumerated() {
      for post in resource.posts { found[post].append(index) }
    }
    return found
  }

  /// The resources at which a tour counts, ascending, given those of each post.
  /// - Complexity: O(resources of a post).
  func resources(of tour: Int, among resourcesOfPost: [[Int]]) -> [Int] {
    resourcesOfPost[Int(tours.post[tour])].filter {
      resources[$0].counts(officer: tours.officer[tour])
    }
  }

  /// A level's value, given what resources carry.
  func value(of level: Level, chosen: [Int], loads: [[Int]]) -> Int {
    var value = level.constant
    if !level.gain.isEmpty { value += chosen.reduce(0) { $0 + level.gain[$1] } }
    for short in level.shortfalls {
      guard let least = resources[short.resource].least else { continue }
      for (wanted, load) in zip(least, loads[short.resource]) {
        value += short.weight * max(0, wanted - load)
      }
    }
    for free in level.vacancies {
      guard let most = resources[free.resource].most else { continue }
      for (limit, load) in zip(most, loads[free.resource]) { value += free.weight * (limit - load) }
    }
    return value
  }

  /// Whether no officer is in two places at once, rest included.
  func keepsOfficersApart(_ chosen: [Int]) -> Bool {
    let ordered = chosen.sorted {
      (tours.officer[$0], tours.start[$0]) < (tours.officer[$1], tours.start[$1])
    }
    var busyUntil: (officer: Int32, month: Int32)?
    for tour in ordered {
      if let busy = busyUntil, busy.officer == tours.officer[tour], tours.start[tour] <= busy.month
      {
        return false
      }
      busyUntil = (tours.officer[tour], tours.restEnd[tour])
    }
    return true
  }
}
