/// What single tours add to each level where no other is chosen; more is better.
struct SingleWorth {
  private let model: TourModel
  private let gains: TourGains
  /// By level and post: the resources of which each officer-month short adds something, and what.
  private let short: [[[Level.Weight]]]

  init(of model: TourModel) {
    self.model = model
    gains = TourGains(of: model)
    let resourcesOfPost = model.resourcesOfPost
    short = model.levels.map { model.weights($0.shortfalls, by: resourcesOfPost) }
  }

  /// What a tour is worth at one level.
  /// - Complexity: O(resources of the post × months of the tour).
  func worth(of tour: Int, at number: Int) -> Int {
    let level = model.levels[number]
    let gain = gains.gain(of: tour, at: number)
    if level.isMaximised { return gain }
    guard !level.shortfalls.isEmpty else { return -gain }
    var worth = -gain
    for short in short[number][Int(model.tours.post[tour])] {
      guard let least = model.resources[short.resource].least,
        let span = model.span(of: tour, at: short.resource)
      else { continue }
      worth += short.weight * span.reduce(0) { $0 + (least[$1] > 0 ? 1 : 0) }
    }
    return worth
  }
}
