/// What single tours add to each level where no other is chosen; more is better.
struct SingleWorth {
  private let model: TourModel
  private let gains: TourGains
  /// By level: what each officer-month short adds that a tour on a post makes up for.
  private let short: [WeightsByPost]

  init(of model: TourModel) {
    self.model = model
    gains = TourGains(of: model)
    let resourcesOfPost = model.resourcesOfPost
    short = model.levels.map { WeightsByPost($0.shortfalls, in: model, resourcesOfPost) }
  }

  /// What each of some tours is worth at one level.
  /// - Complexity: O(tours × resources of a post × months of a tour).
  func worths(of tours: [Int], at number: Int) -> [Int] {
    var worths = gains.improvements(of: tours, at: number)
    guard !model.levels[number].shortfalls.isEmpty else { return worths }
    for (place, tour) in tours.enumerated() {
      for short in short[number].of(model.tours.post[tour]) {
        guard let least = model.resources[short.resource].least,
          let span = model.span(of: tour, at: short.resource)
        else { continue }
        worths[place] += short.weight * span.reduce(0) { $0 + (least[$1] > 0 ? 1 : 0) }
      }
    }
    return worths
  }
}
