import Programme

/// Draws officers for a programme, one at a time.
struct OfficerMaker {
  let population: Population
  let programme: Programme
  /// What each post asks for.
  let profiles: [Profile]
  /// The language of each service.
  let tongues: [MotherTongue]
  /// Posts by the officer-months that they ask for inside the horizon.
  let posts: Urn
  /// Skills by the officers wanted for them.
  let skills: Urn
  /// Names of the skills in the urn.
  let skillNames: [String]
  /// The months planned.
  var horizon: Horizon { programme.horizon }

  /// A maker for the posts and services of a programme.
  init(_ population: Population, _ programme: Programme) {
    self.population = population
    self.programme = programme
    profiles = Profile.ofPosts(programme)
    tongues = programme.services.map { MotherTongue(of: $0) }
    posts = Urn(programme.posts.map { Self.demand($0, programme) })
    var wanted: [String: Int] = [:]
    for (post, profile) in zip(programme.posts, profiles) {
      for ask in profile.skills {
        wanted[programme.skills[ask.subject], default: 0] += post.headcount
      }
    }
    let names = Set(programme.skills + (wanted.isEmpty ? Vocabulary.roles : [])).sorted()
    skillNames = names
    skills = Urn(names.map { 10 + (wanted[$0] ?? 0) })
  }

  /// The officer-months that a post asks for inside the horizon.
  private static func demand(_ post: Post, _ programme: Programme) -> Int {
    let mission = programme.missions[post.mission]
    let horizon = programme.horizon
    let first = [post.from, mission.from, horizon.first].compactMap(\.self).max() ?? horizon.first
    let last = [post.until, mission.until, horizon.last].compactMap(\.self).min() ?? horizon.last
    return post.headcount * max(0, first.distance(to: last) + 1)
  }

  /// The officer of this identifier, who fits what they are engaged for.
  func officer(_ id: String, of service: Int, engaged: Engagement?) -> OfficerDraft {
    var dice = Dice(seed: population.seed, stream: id)
    var engaged = engaged
    let inMind = intended(tongues[service], &dice)
    if engaged == nil, dice.chance(population.preparedPercent) {
      engaged = Engagement(profile: inMind)
    }
    let profile = engaged?.profile ?? inMind
    let isEngaged = engaged != nil
    var officer = OfficerDraft(id: id, born: horizon.first, joined: horizon.first)
    officer.gender =
      dice.chance(population.womenPercent) ? .female : dice.below(200) == 0 ? .other : .male
    drawCareer(&officer, profile, engaged, &dice)
    drawFitness(&officer, engaged, &dice)
    drawLanguages(&officer, tongues[service], profile, certain: isEngaged, &dice)
    drawSkills(&officer, profile, certain: isEngaged, &dice)
    return officer
  }

  /// What a post asks for that the officer may have prepared for: a second draw where the first speaks
  /// another language than the service.
  private func intended(_ tongue: MotherTongue, _ dice: inout Dice) -> Profile {
    guard !profiles.isEmpty else { return Profile() }
    let first = profiles[posts.draw(&dice)]
    let second = profiles[posts.draw(&dice)]
    let speaks = first.languages.allSatisfy { programme.languages[$0.subject] == tongue.first }
    return speaks ? first : second
  }
}
