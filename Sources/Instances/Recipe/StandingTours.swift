import Programme

/// Draws the tours, pins and scores that stand before planning; each names a new officer, whom the
/// population then makes fit.
struct StandingTours {
  private let recipe: Recipe
  private let release: Release
  private let services: Urn
  /// The highest number used of each service.
  private var numbers: [Int]
  /// Officers away, by service and month of the horizon.
  private var away: [[Int]]

  /// A drawer for the services of a release.
  init(_ recipe: Recipe, _ release: Release) {
    self.recipe = recipe
    self.release = release
    services = Urn(release.weights)
    numbers = Array(repeating: 0, count: release.services.count)
    away = Array(
      repeating: Array(repeating: 0, count: max(0, recipe.months)), count: release.services.count)
  }

  /// `tours.csv`, `pins.csv` and `scores.csv`, those that have rows.
  mutating func sheets(_ posts: [Establishment.PostDraft], _ dice: inout Dice) -> [Sheet] {
    var tours = TableDraft("tours.csv", "officer post from until state")
    var pins = TableDraft("pins.csv", "officer post from decision reason")
    var scores = TableDraft("scores.csv", "officer post points")
    var free: [Establishment.PostDraft] = []
    for post in posts {
      var isFree = true
      for _ in 0..<post.headcount where drawSeat(post, &tours, &dice) { isFree = false }
      if isFree, !post.startMonths(recipe).isEmpty { free.append(post) }
    }
    for post in dice.shuffled(free).prefix(recipe.requirePins) {
      let start = dice.pick(post.startMonths(recipe))
      guard let officer = officer(in: start...longest(post, from: start), &dice) else { continue }
      pins.add(officer, post.id, start, "require", "asked for by the mission")
    }
    for _ in 0..<recipe.forbidPins where !posts.isEmpty {
      pins.add(anyone(&dice), dice.pick(posts).id, nil, "forbid", "conflict of interest")
    }
    for _ in 0..<recipe.scores where !posts.isEmpty {
      scores.add(anyone(&dice), dice.pick(posts).id, dice.among(350...1_050))
    }
    return [tours, pins, scores].filter { !$0.isEmpty }.map(\.sheet)
  }

  /// Draws who is on a seat and who is planned to follow; false where neither.
  private mutating func drawSeat(
    _ post: Establishment.PostDraft, _ tours: inout TableDraft, _ dice: inout Dice
  ) -> Bool {
    var free = recipe.from
    var isTaken = false
    let months = post.lengths.max() ?? 1
    if dice.chance(recipe.runningPercent), post.opens == recipe.from, months > 1 {
      // Tours began on the same grid as those to come, where there is room for one.
      let step = months > 3 ? 3 : 1
      let begun = step * (1 + dice.below((months - 1) / step))
      let from = recipe.from.advanced(by: -begun)
      let until = from.advanced(by: months - 1)
      if until <= post.closes ?? until, let officer = officer(in: from...until, &dice) {
        tours.add(officer, post.id, from, until, "running")
        free = until.advanced(by: 1)
        isTaken = true
      }
    }
    guard dice.chance(recipe.plannedPercent) else { return isTaken }
    let earliest = free.advanced(by: -recipe.handoverMonths)
    guard let start = post.startMonths(recipe).first(where: { $0 >= earliest }) else {
      return isTaken
    }
    let until = longest(post, from: start)
    guard let officer = officer(in: start...until, &dice) else { return isTaken }
    tours.add(officer, post.id, start, until, "planned")
    return true
  }

  private func longest(_ post: Establishment.PostDraft, from start: Month) -> Month {
    start.advanced(by: (post.lengths.max() ?? 1) - 1)
  }

  /// A new officer of a service that can spare one in these months; nil where the draw finds none.
  private mutating func officer(in months: ClosedRange<Month>, _ dice: inout Dice) -> String? {
    let inside = (0..<recipe.months).filter { months.contains(recipe.from.advanced(by: $0)) }
    for _ in 0..<8 {
      let service = services.draw(&dice)
      let hasRoom = inside.allSatisfy { month in
        away[service][month] < release.limits?[service] ?? .max
          && away.reduce(0) { $0 + $1[month] } < release.ceiling ?? .max
      }
      guard hasRoom else { continue }
      for month in inside { away[service][month] += 1 }
      return named(service)
    }
    return nil
  }

  /// A new officer of any service.
  private mutating func anyone(_ dice: inout Dice) -> String {
    named(services.draw(&dice))
  }

  private mutating func named(_ service: Int) -> String {
    numbers[service] += 1
    return Population.identifier(release.services[service], numbers[service])
  }
}
