import Programme

/// The missions and posts of a recipe as drawn.
struct Establishment {
  var missions: [MissionDraft] = []
  var posts: [PostDraft] = []

  /// A mission as drawn.
  struct MissionDraft {
    let id: String
    /// The language that all its posts ask for, and at which level.
    let language: String
    let level: String
    let armed: Bool
    /// Its last month, where limited.
    let until: Month?
    /// Rest after a tour there, where it differs from the programme's.
    let restMonths: Int?
  }

  /// A post as drawn.
  struct PostDraft {
    let id: String
    let mission: Int
    let team: String?
    let role: Int
    let headcount: Int
    let priority: Int
    let lengths: [Int]
    /// Its own window.
    let from: Month?
    let until: Month?
    /// The first month of the window; the last one, nil where it is open.
    let opens: Month
    let closes: Month?
  }

  /// Draws missions and posts.
  init(_ recipe: Recipe, _ dice: inout Dice) {
    let last = recipe.from.advanced(by: recipe.months - 1)
    for place in 0..<max(1, recipe.missions) {
      // English and French in turn, so that every programme has both.
      let isFrench = place % 5 == 1 || place % 5 == 3
      let ends = recipe.months >= 18 && recipe.limitedPercent > 0 && dice.chance(15)
      let rest = dice.chance(12) ? recipe.restMonths / 2 : nil
      missions.append(
        MissionDraft(
          id: "M" + String(place + 1, width: 2), language: isFrench ? "fr" : "en",
          level: dice.pick(["B1", "B2", "B2", "C1"]), armed: dice.chance(recipe.armedPercent),
          until: ends ? last.advanced(by: -3) : nil, restMonths: rest))
    }
    let size = Urn(Urn.zipf(missions.count))
    let roles = Urn(Urn.zipf(max(1, recipe.roles)).map { $0 + 150_000 })
    let width = max(3, String(recipe.posts).count)
    for place in 0..<max(0, recipe.posts) {
      posts.append(
        Self.post(
          "P" + String(place + 1, width: width), in: size.draw(&dice), role: roles.draw(&dice),
          missions, recipe, &dice))
    }
  }

  private static func post(
    _ id: String, in mission: Int, role: Int, _ missions: [MissionDraft], _ recipe: Recipe,
    _ dice: inout Dice
  ) -> PostDraft {
    let last = recipe.from.advanced(by: recipe.months - 1)
    let lengths = dice.pick(recipe.tourMonths)
    let longest = lengths.max() ?? 1
    var from: Month?
    var until: Month?
    if dice.chance(recipe.limitedPercent) {
      from = recipe.from.advanced(by: 3 * dice.below(3))
      let close = last.advanced(by: -3 * dice.below(3))
      // The window holds at least one tour of the longest kind.
      until = max(close, (from ?? recipe.from).advanced(by: longest - 1))
      if dice.chance(50) { until = nil }
    }
    return PostDraft(
      id: id, mission: mission,
      team: dice.chance(40) ? dice.pick(Vocabulary.teams) : nil, role: role,
      headcount: dice.pick(recipe.headcounts), priority: dice.pick(recipe.priorities),
      lengths: lengths, from: from, until: until, opens: from ?? recipe.from,
      closes: [until, missions[mission].until].compactMap(\.self).min())
  }
}

extension Establishment.PostDraft {
  /// The months inside the horizon in which a tour of its longest kind may start.
  func startMonths(_ recipe: Recipe) -> [Month] {
    let longest = lengths.max() ?? 1
    let last = recipe.from.advanced(by: recipe.months - 1)
    let latest = closes.map { min($0.advanced(by: 1 - longest), last) } ?? last
    guard opens <= latest else { return [] }
    switch recipe.starts {
    case .any: return Array(opens...latest)
    case .every(let step): return Array(stride(from: opens, through: latest, by: max(1, step)))
    case .offsets(let offsets):
      return offsets.map { recipe.from.advanced(by: $0) }.filter { (opens...latest).contains($0) }
    }
  }
}
