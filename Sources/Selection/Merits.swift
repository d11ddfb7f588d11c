import Programme

/// The points a month of one officer after the other, each part of them worked out once for all posts that ask the
/// same of it.
struct Merits: Sendable {
  private let weights: PointWeights
  /// The figures given by hand.
  private let given: [Pair: Int]
  private let profiles: [Profile]
  /// Different lists of languages and of skills asked for, and of assets.
  private let (languages, skills): ([[Proficiency]], [[Proficiency]])
  private let assets: [[PostRequirements.Asset]]
  /// What each list brings the officer whose turn it is.
  private var (languagePoints, skillPoints, assetPoints): (Memo<Int>, Memo<Int>, Memo<Int>)
  private let officers: [Officer]
  /// The points of the officer whose turn it is that do not depend on the post.
  private var own = 0

  /// What a post asks, by number of each list.
  private struct Profile: Sendable {
    let languages, skills, assets: Int
    let isDated: Bool
  }

  /// - Complexity: O(requirements of the profiles + scores).
  init(of programme: Programme, profiles: [PostRequirements]) {
    weights = programme.weights
    officers = programme.officers
    given = Dictionary(
      programme.scores.map { (Pair($0.officer, $0.post), $0.points) }
    ) { first, _ in first }
    var (languages, skills) = (Numbering<[Proficiency]>(), Numbering<[Proficiency]>())
    var assets = Numbering<[PostRequirements.Asset]>()
    self.profiles = profiles.map { asked in
      Profile(
        languages: languages.number(of: asked.languages), skills: skills.number(of: asked.skills),
        assets: assets.number(of: asked.assets),
        isDated: asked.assets.contains { $0.criterion.isDated })
    }
    (self.languages, self.skills, self.assets) = (languages.values, skills.values, assets.values)
    languagePoints = Memo(count: self.languages.count, 0)
    skillPoints = Memo(count: self.skills.count, 0)
    assetPoints = Memo(count: self.assets.count, 0)
  }

  /// Turns to another officer, an index into `Programme.officers`.
  mutating func turn(to person: Int) {
    own =
      Merit.board(of: officers[person], weights) + Merit.experience(of: officers[person], weights)
    languagePoints.forget()
    skillPoints.forget()
    assetPoints.forget()
  }

  /// Whether the points on posts that ask the same depend on the tour's first month.
  func areDated(profile: Int) -> Bool { profiles[profile].isDated }

  /// The points a month of the officer whose turn it is on a post, for tours from a month, counted as `Month.index`.
  mutating func points(of pair: Pair, profile number: Int, from month: Int) -> Int {
    if !given.isEmpty, let points = given[pair] { return points }
    let (profile, person) = (profiles[number], pair.officer)
    if profile.isDated { assetPoints.forget() }
    let language =
      languagePoints[profile.languages]
      ?? languagePoints.keep(
        Merit.surplusLanguages(of: officers[person], above: languages[profile.languages], weights),
        at: profile.languages)
    let skill =
      skillPoints[profile.skills]
      ?? skillPoints.keep(
        Merit.surplusSkills(of: officers[person], above: skills[profile.skills], weights),
        at: profile.skills)
    let asset =
      assetPoints[profile.assets]
      ?? assetPoints.keep(
        Merit.assets(
          of: officers[person], among: assets[profile.assets], from: Month(index: month)),
        at: profile.assets)
    return own + language + skill + asset
  }
}
