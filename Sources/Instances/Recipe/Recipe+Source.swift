import Programme

extension Recipe {
  /// The programme that a seed gives.
  ///
  /// - Throws: `Faults` where the recipe asks for what no programme can be, such as 200 months.
  /// - Complexity: O(officers × log posts + posts × headcount).
  public func source(seed: UInt64) throws(Faults) -> Source {
    var dice = Dice(seed: seed, stream: "establishment")
    let establishment = Establishment(self, &dice)
    let seats = establishment.posts.reduce(0) { $0 + $1.headcount }
    let release = Release(self, seats: seats)
    var asked = Dice(seed: seed, stream: "requirements")
    var stood = Dice(seed: seed, stream: "tours")
    var standing = StandingTours(self, release)
    let sheets =
      establishment.sheets(self) + [establishment.requirements(self, &asked)]
      + release.sheets(establishment)
      + Aims(recipe: self, establishment: establishment).sheets(seats: seats)
      + standing.sheets(establishment.posts, &stood)
    let population = Population(
      officers: officers, seed: seed, womenPercent: womenPercent,
      preparedPercent: preparedPercent)
    return try population.populate(Source(settings: settings, sheets: sheets))
  }

  private var settings: Setting {
    var settings = SettingsDraft(name: name, from: from, months: months)
    settings.restMonths = restMonths
    settings.handoverMonths = handoverMonths
    settings.rotationCost = rotationCost
    settings.experience = 15
    settings.surplusLanguage = 10
    settings.surplusSkill = 20
    return settings.setting
  }
}
