/// What limits tours post by post, and the resources that limit or want more than that.
struct PostCapacities {
  /// The most tours on each post; nil where nothing but the number of officers limits it.
  private(set) var capacities: [Int?]
  /// Which resources tie tours together beyond posts' capacities.
  private(set) var tying: [Bool]
  private let model: TourModel
  private let reach: ResourceReach
  /// The officers of each post, each once.
  private let officers: [Int]

  /// Of the tours that may be chosen, all of one officer beside each other.
  ///
  /// - Complexity: O(tours + resources × months).
  init(of choosable: [Int], in model: TourModel, _ reach: ResourceReach) {
    self.model = model
    self.reach = reach
    capacities = [Int?](repeating: nil, count: model.posts)
    tying = [Bool](repeating: false, count: model.resources.count)
    var officers = [Int](repeating: 0, count: model.posts)
    var tours = [Int](repeating: 0, count: model.posts)
    var last = [Int32](repeating: -1, count: model.posts)
    for tour in choosable {
      let post = Int(model.tours.post[tour])
      tours[post] += 1
      if last[post] != model.tours.officer[tour] { officers[post] += 1 }
      last[post] = model.tours.officer[tour]
    }
    self.officers = officers
    for (index, resource) in model.resources.enumerated() {
      guard let most = resource.most, resource.posts.count == 1, let post = resource.posts.first,
        reach.members[index] == tours[post], let capacity = reach.capacity(of: most, at: index)
      else { continue }
      capacities[post] = min(capacities[post] ?? capacity, capacity)
    }
  }

  /// Finds the resources that tie: those that a choice within all the posts' capacities could exceed or fall
  /// short of.
  mutating func keepWhatBinds() {
    var isShort = [Bool](repeating: false, count: model.resources.count)
    for level in model.levels {
      for weight in level.shortfalls where weight.weight != 0 { isShort[weight.resource] = true }
    }
    for (index, resource) in model.resources.enumerated() where reach.members[index] > 0 {
      if isShort[index], let least = resource.least {
        tying[index] = least.indices.contains { least[$0] > 0 && reach.most(index, in: $0) > 0 }
      }
      if let most = resource.most, reach.exceeds(most, at: index), !isKept(most, by: index) {
        tying[index] = true
      }
    }
  }

  /// Whether posts' capacities alone keep a resource's limits.
  private func isKept(_ most: [Int], by index: Int) -> Bool {
    let posts = model.resources[index].posts
    if posts.count == 1, let post = posts.first, let capacity = capacities[post],
      let own = reach.capacity(of: most, at: index), own >= capacity
    {
      return true
    }
    let carried = posts.reduce(0) { $0 + min(capacities[$1] ?? .max, officers[$1]) }
    return most.indices.allSatisfy { reach.most(index, in: $0) == 0 || carried <= most[$0] }
  }
}
