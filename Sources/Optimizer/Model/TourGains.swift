/// What each tour adds to the levels, counting the vacancies that it fills.
struct TourGains {
  private let model: TourModel
  /// By level: what each officer-month adds that a tour on a post fills.
  private let free: [WeightsByPost]

  init(of model: TourModel) {
    self.model = model
    let resourcesOfPost = model.resourcesOfPost
    free = model.levels.map { WeightsByPost($0.vacancies, in: model, resourcesOfPost) }
  }

  /// One figure for each level; shortfalls, which depend on the other tours, left out.
  /// - Complexity: O(levels × resources of the post).
  func gains(of tour: Int) -> [Int] {
    model.levels.indices.map { gain(of: tour, at: $0) }
  }

  /// How much better each of some tours makes a level, shortfalls left out; more is better.
  /// - Complexity: O(tours × resources of a post).
  func improvements(of tours: [Int], at number: Int) -> [Int] {
    let (own, free) = (model.levels[number].gain, free[number])
    let sign = model.levels[number].isMaximised ? 1 : -1
    return tours.map { tour in
      sign * ((own.isEmpty ? 0 : own[tour]) - free.sum(of: tour, in: model))
    }
  }

  /// What a tour adds to one level; shortfalls, which depend on the other tours, left out.
  /// - Complexity: O(resources of the post).
  func gain(of tour: Int, at number: Int) -> Int {
    let own = model.levels[number].gain
    return (own.isEmpty ? 0 : own[tour]) - free[number].sum(of: tour, in: model)
  }

  /// What a tour adds to a level by filling vacancies of those resources that count every officer, or of the others.
  /// - Complexity: O(resources of a post).
  func filling(of tour: Int, at number: Int, everyone: Bool) -> Int {
    -free[number].sum(of: tour, in: model) { $0.countsEveryone == everyone }
  }
}

/// What the officer-months of tours weigh, by post: a list for each, without those that weigh nothing.
struct WeightsByPost {
  /// Those of the first post, then those of the next one.
  private var weights: [Weight] = []
  /// Where those of each post end; one element more, for where the first one's begin.
  private var ends: [Int] = [0]

  /// What an officer-month of one resource weighs.
  struct Weight {
    let resource: Int
    let weight: Int
    /// Months at the start of a tour in which it does not count.
    let delay: Int
    let countsEveryone: Bool
  }

  /// - Complexity: O(posts × resources of a post).
  init(_ given: [Level.Weight], in model: TourModel, _ resourcesOfPost: [[Int]]) {
    var sums = [Int](repeating: 0, count: model.resources.count)
    for weight in given { sums[weight.resource] += weight.weight }
    for resources in resourcesOfPost {
      for index in resources where sums[index] != 0 {
        let resource = model.resources[index]
        weights.append(
          Weight(
            resource: index, weight: sums[index], delay: resource.delay,
            countsEveryone: resource.officers == nil))
      }
      ends.append(weights.count)
    }
  }

  /// Those of a post.
  func of(_ post: Int32) -> ArraySlice<Weight> { weights[ends[Int(post)]..<ends[Int(post) + 1]] }

  /// What all the officer-months of a tour weigh, of those resources that pass a test.
  /// - Complexity: O(resources of the post).
  @inline(__always)
  func sum(of tour: Int, in model: TourModel, where isMeant: (Weight) -> Bool = { _ in true })
    -> Int
  {
    let post = Int(model.tours.post[tour])
    var sum = 0
    for place in ends[post]..<ends[post + 1] {
      let weight = weights[place]
      guard isMeant(weight),
        weight.countsEveryone
          || model.resources[weight.resource].counts(officer: model.tours.officer[tour])
      else { continue }
      let last = min(Int(model.tours.end[tour]), model.months - 1)
      sum += weight.weight * max(0, last - Int(model.tours.start[tour]) - weight.delay + 1)
    }
    return sum
  }
}
