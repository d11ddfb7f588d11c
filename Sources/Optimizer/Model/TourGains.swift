/// What each tour adds to the levels, counting the vacancies that it fills.
struct TourGains {
  private let model: TourModel
  /// By level and post: the resources of which each officer-month left free adds something, and what.
  private let free: [[[Level.Weight]]]

  init(of model: TourModel) {
    self.model = model
    let resourcesOfPost = model.resourcesOfPost
    free = model.levels.map { model.weights($0.vacancies, by: resourcesOfPost) }
  }

  /// One figure for each level; shortfalls, which depend on the other tours, left out.
  /// - Complexity: O(levels × resources of the post).
  func gains(of tour: Int) -> [Int] {
    model.levels.indices.map { gain(of: tour, at: $0) }
  }

  /// How much better each of some tours makes a level, shortfalls left out; more is better.
  /// - Complexity: O(tours × resources of a post).
  func improvements(of tours: [Int], at number: Int) -> [Int] {
    let sign = model.levels[number].isMaximised ? 1 : -1
    return tours.map { sign * gain(of: $0, at: number) }
  }

  /// What a tour adds to one level; shortfalls, which depend on the other tours, left out.
  /// - Complexity: O(resources of the post).
  func gain(of tour: Int, at number: Int) -> Int {
    let own = model.levels[number].gain
    return (own.isEmpty ? 0 : own[tour]) + filling(of: tour, at: number) { _ in true }
  }

  /// What a tour adds to a level by filling vacancies of those resources that count every officer, or of the others.
  /// - Complexity: O(resources of a post).
  func filling(of tour: Int, at number: Int, everyone: Bool) -> Int {
    filling(of: tour, at: number) { (model.resources[$0].officers == nil) == everyone }
  }

  /// The same of those resources that pass a test.
  private func filling(of tour: Int, at number: Int, where counts: (Int) -> Bool) -> Int {
    var gain = 0
    for free in free[number][Int(model.tours.post[tour])] where counts(free.resource) {
      guard let span = model.span(of: tour, at: free.resource) else { continue }
      gain -= free.weight * span.count
    }
    return gain
  }
}

extension TourModel {
  /// Weights by post, one for each resource of the post that has any.
  func weights(_ weights: [Level.Weight], by resourcesOfPost: [[Int]]) -> [[Level.Weight]] {
    var sums = [Int](repeating: 0, count: resources.count)
    for weight in weights { sums[weight.resource] += weight.weight }
    return resourcesOfPost.map { resources in
      resources.filter { sums[$0] != 0 }.map { Level.Weight(resource: $0, weight: sums[$0]) }
    }
  }
}
