/// Choices with a wish that are a few exchanges away from a solution: somebody comes in, what cannot stand beside goes,
/// somebody takes the place that is left, and so on, a few times.
///
/// Nothing is optimised and nothing proven; but every choice that is kept is judged anew, so it says truly what the wish
/// costs at most, within milliseconds. Such chains are known from routing (Glover, Ejection chains, 1996).
struct Substitution: Sendable {
  private let model: TourModel
  private let solution: WorkingChoice
  /// What each tour costs at the last level's prices.
  private let costs: [Int128]
  /// The tours of each post, the cheapest at these prices first.
  private let toursOfPost: [[Int]]

  /// Choices near to a solved state, by what its prices say; nil where they say nothing.
  /// - Complexity: O(tours × log(tours)).
  init?(of base: SolvedState, at sheet: PriceSheet) {
    guard let costs = sheet.held.last?.costs else { return nil }
    model = base.model
    solution = WorkingChoice(base.solution.tours, of: model)
    self.costs = costs
    var toursOfPost = [[Int]](repeating: [], count: model.posts)
    for tour in model.choosableTours { toursOfPost[Int(model.tours.post[tour])].append(tour) }
    self.toursOfPost = toursOfPost.map { tours in
      tours.sorted { (costs[$0], $0) < (costs[$1], $1) }
    }
  }

  /// The best choice found with a wish; nil where none was.
  /// - Complexity: O(chains tried × resources of a post × months).
  func best(with wish: Alternatives.Wish) -> Incumbent? {
    var chains = Chains(from: solution, of: model, costs: costs, toursOfPost: toursOfPost)
    chains.begin(without: Set(wish.without))
    if wish.oneOf.isEmpty { chains.extend(after: 0) }
    for tour in wish.oneOf { chains.extend(by: tour, after: 0) }
    return chains.best
  }
}

/// Chains of exchanges, tried one after the other on one choice.
private struct Chains {
  private let model: TourModel
  private let costs: [Int128]
  private let toursOfPost: [[Int]]
  private var choice: WorkingChoice
  /// The tours that may not come in; and those that came, which may not go.
  private var gone: Set<Int> = []
  private var added: [Int] = []
  /// The tours that went and whose places nobody took yet.
  private var left: [Int] = []
  private(set) var best: Incumbent?

  /// By how many tours a place is tried to be filled, after so many exchanges.
  private static let tries = [10, 8, 5, 3]
  /// An exchange that makes more than so many others go is none.
  private static let most = 4

  init(from solution: WorkingChoice, of model: TourModel, costs: [Int128], toursOfPost: [[Int]]) {
    (choice, self.model, self.costs, self.toursOfPost) = (solution, model, costs, toursOfPost)
  }

  /// Some tours are gone for good.
  mutating func begin(without gone: Set<Int>) {
    self.gone = gone
    left = choice.tours.filter(gone.contains)
    for tour in left { choice.remove(tour) }
  }

  /// Goes on in every way: the last place that is left stays empty, or one of a few takes it.
  mutating func extend(after steps: Int) {
    consider()
    guard steps < Self.tries.count, let place = left.popLast() else { return }
    if !left.isEmpty { extend(after: steps + 1) }
    for tour in others(insteadOf: place).prefix(Self.tries[steps]) {
      extend(by: tour, after: steps + 1)
    }
    left.append(place)
  }

  /// Goes on with a tour more, without what cannot stand beside it: the officer's own tours, then of those that share a
  /// limit, time and again, the dearest, of the same post if there is one.
  mutating func extend(by tour: Int, after steps: Int) {
    if choice.contains(tour) { return extend(after: steps) }
    if gone.contains(tour) { return }
    var dropped: [Int] = []
    choice.add(tour)
    added.append(tour)
    if makeRoom(for: tour, &dropped) {
      left += dropped
      extend(after: steps)
      left.removeLast(dropped.count)
    }
    added.removeLast()
    choice.remove(tour)
    for other in dropped { choice.add(other) }
  }

  /// Whether room could be made; what had to go is in `dropped` in any case.
  private mutating func makeRoom(for tour: Int, _ dropped: inout [Int]) -> Bool {
    for other in choice.overlapping(tour) {
      if added.contains(other) { return false }
      choice.remove(other)
      dropped.append(other)
    }
    let post = model.tours.post[tour]
    while let (resource, month) = choice.excess(at: tour) {
      let others = choice.counted(at: resource, in: month).filter { !added.contains($0) }
      let dearest = others.max { a, b in
        (model.tours.post[a] == post ? 1 : 0, costs[a], a)
          < (model.tours.post[b] == post ? 1 : 0, costs[b], b)
      }
      guard let dearest, dropped.count < Self.most else { return false }
      choice.remove(dearest)
      dropped.append(dearest)
    }
    return true
  }

  private mutating func consider() {
    if let best, !model.isBetter(choice.values, than: best.values) { return }
    if let found = Incumbent(choice.tours, in: model) { best = found }
  }

  /// The tours on the same post that share a month with one, the cheapest first.
  private func others(insteadOf tour: Int) -> [Int] {
    let tours = model.tours
    var found: [Int] = []
    for other in toursOfPost[Int(tours.post[tour])]
    where other != tour && tours.start[other] <= tours.end[tour]
      && tours.start[tour] <= tours.end[other] && !gone.contains(other) && !choice.contains(other)
    {
      found.append(other)
      if found.count == Self.tries[0] { break }
    }
    return found
  }
}
