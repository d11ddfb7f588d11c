import Programme

/// The generated programmes that have a name: those of the benchmarks, and the tiny ones of tests.
public enum Preset: String, CaseIterable, Sendable {
  /// A few officers and posts that use the whole format.
  case tiny
  /// 300 officers, 30 posts.
  case small
  /// 1,000 officers, 80 posts, quarterly starts.
  case canada
  /// As `canada`, with starts in every month.
  case canadaAny = "canada-any"
  /// As `canada`, over 36 months with half a year of rest.
  case canadaLong = "canada-long"
  /// 3,000 officers, 200 posts.
  case region
  /// 10,000 officers, 500 posts.
  case un
  /// 40,000 officers, 27,000 posts of one seat, one tour each.
  case mobilisation

  /// One line for a list of presets.
  public var summary: String {
    switch self {
    case .tiny: "a few officers and posts that use the whole format"
    case .small: "300 officers, 30 posts, 24 months, quarterly starts"
    case .canada: "1,000 officers, 80 posts, 24 months, quarterly starts"
    case .canadaAny: "1,000 officers, 80 posts, 24 months, starts in every month"
    case .canadaLong: "1,000 officers, 80 posts, 36 months, half a year of rest"
    case .region: "3,000 officers, 200 posts, 24 months, quarterly starts"
    case .un: "10,000 officers, 500 posts, 24 months, quarterly starts"
    case .mobilisation: "40,000 officers, 27,000 single seats, one tour each, no quotas"
    }
  }

  /// The recipe; nil for `tiny`, which draws every cell by itself.
  public var recipe: Recipe? {
    var recipe = Recipe()
    recipe.name = "Synthetic programme: \(rawValue)"
    switch self {
    case .tiny: return nil
    case .small: break
    case .canada: recipe.size(1_000, posts: 80, services: 25, missions: 12)
    case .canadaAny:
      recipe.size(1_000, posts: 80, services: 25, missions: 12)
      recipe.starts = .any
    case .canadaLong:
      recipe.size(1_000, posts: 80, services: 25, missions: 12)
      recipe.months = 36
      recipe.restMonths = 6
    case .region:
      recipe.size(3_000, posts: 200, services: 40, missions: 14)
      recipe.roles = 15
    case .un:
      recipe.size(10_000, posts: 500, services: 80, missions: 16)
      recipe.roles = 17
    case .mobilisation:
      recipe.size(40_000, posts: 27_000, services: 60, missions: 40)
      recipe.mobilise()
    }
    return recipe
  }

  /// The programme that a seed gives.
  public func source(seed: UInt64) throws(Faults) -> Source {
    guard let recipe else { return TinyProgramme.source(seed: seed) }
    return try recipe.source(seed: seed)
  }
}

extension Recipe {
  fileprivate mutating func size(_ officers: Int, posts: Int, services: Int, missions: Int) {
    self.officers = officers
    self.posts = posts
    self.services = services
    self.missions = missions
  }

  /// Every post has one seat and one possible tour, and nothing but the officers is scarce.
  fileprivate mutating func mobilise() {
    months = 12
    roles = 400
    headcounts = [1]
    tourMonths = [[12]]
    starts = .offsets([0])
    limitedPercent = 0
    rareLanguagePercent = 2
    rankedPercent = 100
    preparedPercent = 80
    rotationCost = 0
    quotaPercent = nil
    ceilingPercent = nil
    womenTargetPercent = nil
    runningPercent = 0
    forbidPins = 0
  }
}
