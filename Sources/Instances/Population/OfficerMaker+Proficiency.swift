import Programme

extension OfficerMaker {
  /// Draws languages: the service's own, what its officers learn, what the post in mind asks for, and
  /// seldom another one.
  func drawLanguages(
    _ officer: inout OfficerDraft, _ tongue: MotherTongue, _ profile: Profile, certain: Bool,
    _ dice: inout Dice
  ) {
    officer.languages = [(tongue.first, 6)]
    for (language, percent) in tongue.learnt where dice.chance(percent) {
      officer.languages.raise(language, to: dice.among(2...5))
    }
    let known = Vocabulary.commonLanguages + tongue.learnt.map(\.language)
    for language in programme.languages where !known.contains(language) && dice.chance(3) {
      officer.languages.raise(language, to: dice.among(2...6))
    }
    for ask in profile.languages where certain || dice.chance(45) {
      let language = programme.languages[ask.subject]
      // A rare language is learnt by few, whatever they prepare for.
      let isRare = !known.contains(language) && language != tongue.first
      let level = min(6, ask.level + dice.below(2))
      if certain || !isRare || dice.chance(25) { officer.languages.raise(language, to: level) }
    }
  }

  /// Draws two to four skills, or more where the posts in mind ask for more.
  func drawSkills(
    _ officer: inout OfficerDraft, _ profile: Profile, certain: Bool, _ dice: inout Dice
  ) {
    let years = officer.joined.distance(to: horizon.first) / 12
    for ask in profile.skills where certain || dice.chance(75) {
      let level = certain || dice.chance(75) ? ask.level + dice.low(3) : dice.among(1...3)
      officer.skills.raise(programme.skills[ask.subject], to: min(5, level))
    }
    let count = dice.among(2...4)
    var tries = 0
    while officer.skills.count < count, tries < 20, !skillNames.isEmpty {
      let level = 1 + dice.below(3) + (dice.chance(years * 3) ? 1 : 0) + (dice.chance(15) ? 1 : 0)
      officer.skills.raise(skillNames[skills.draw(&dice)], to: level)
      tries += 1
    }
  }
}

extension [(name: String, level: Int)] {
  /// Sets the level of a name, or raises it where it is there already.
  mutating func raise(_ name: String, to level: Int) {
    if let place = firstIndex(where: { $0.name == name }) {
      self[place].level = Swift.max(self[place].level, level)
    } else {
      append((name, level))
    }
  }
}
