import Programme

extension OfficerMaker {
  /// Draws age, service, rank, missions and the board's score, which go together: the longer the service,
  /// the higher the rank and the more missions.
  func drawCareer(
    _ officer: inout OfficerDraft, _ profile: Profile, _ engaged: Engagement?, _ dice: inout Dice
  ) {
    let start = horizon.first
    let earliest = min(start, engaged?.from ?? start)
    // Months of service at the first month planned: 3 to 30 years, the shorter the likelier.
    var served = 36 + dice.low(324)
    let entryAge = 240 + dice.low(168)
    if engaged != nil || dice.chance(40) {
      let wanted = profile.serviceYears * 12 + earliest.distance(to: start)
      if served < wanted { served = wanted + dice.below(24) }
    }
    officer.rank = drawRank(served, &dice)
    if engaged != nil || dice.chance(55) {
      officer.rank = max(officer.rank, profile.rankAtLeast)
      officer.rank = min(officer.rank, profile.rankAtMost, programme.ranks.count - 1)
      served = max(served, officer.rank * 40 + dice.below(12))
    }
    officer.joined = start.advanced(by: -served)
    officer.born = drawBirth(officer.joined, entryAge, profile, engaged)

    while officer.missions < 5, served >= 72 + 30 * officer.missions, dice.chance(26) {
      officer.missions += 1
    }
    if engaged != nil { officer.missions = max(officer.missions, profile.missions) }
    officer.boardTenths = 480 + dice.below(230) + dice.below(230) + 10 * min(officer.missions, 3)
    if engaged != nil { officer.boardTenths = max(officer.boardTenths, profile.boardTenths) }

    // The latest tour ended in the last six years; before the rest owed where an engagement follows.
    let home = 1 + dice.below(min(72, max(1, served - 40)))
    if officer.missions > 0 {
      let latest = engaged == nil ? start : earliest.advanced(by: -programme.restMonths)
      officer.homeSince = latest.advanced(by: -home)
    }
  }

  /// Promotions come after five years each, and not to all.
  private func drawRank(_ served: Int, _ dice: inout Dice) -> Int {
    var rank = 0
    while rank < programme.ranks.count - 1, served >= 54 * (rank + 1), dice.chance(43) { rank += 1 }
    return rank
  }

  /// The month of birth: as many months before service as drawn, but within the ages asked for where
  /// that is certain to be needed.
  private func drawBirth(
    _ joined: Month, _ entryAge: Int, _ profile: Profile, _ engaged: Engagement?
  ) -> Month {
    let born = joined.advanced(by: -entryAge)
    guard let engaged else { return born }
    let first = engaged.from ?? horizon.first
    let last = engaged.until ?? horizon.last
    let oldest = last.advanced(by: -(profile.ageAtMost * 12 + 11))
    let youngest = first.advanced(by: -profile.ageAtLeast * 12)
    return min(max(born, oldest), youngest, joined.advanced(by: -216))
  }

  /// Draws tests, clearance and the months for which the service lets the officer go.
  func drawFitness(_ officer: inout OfficerDraft, _ engaged: Engagement?, _ dice: inout Dice) {
    let start = horizon.first
    let drives = dice.chance(95)
    let shoots = dice.chance(90)
    officer.driving = drives || engaged != nil
    officer.firearms = shoots || engaged != nil
    let isCleared = dice.chance(95)
    let clearance = start.advanced(by: dice.below(66) - 4)
    if isCleared || engaged != nil {
      let needed = engaged.map { max($0.from ?? horizon.last, start).advanced(by: dice.below(24)) }
      officer.clearanceUntil = max(clearance, needed ?? clearance)
    }
    if dice.chance(60) {
      officer.availableFrom = start.advanced(by: dice.low(max(6, horizon.months)) - 4)
    }
    if dice.chance(50) {
      officer.availableUntil = (officer.availableFrom ?? start)
        .advanced(by: dice.among(11...35))
    }
    guard let engaged else { return }
    if let from = engaged.from, let available = officer.availableFrom {
      officer.availableFrom = min(available, from)
    } else if engaged.from == nil {
      officer.availableFrom = nil
    }
    if let until = engaged.until, let available = officer.availableUntil {
      officer.availableUntil = max(available, until)
    } else if engaged.until == nil {
      officer.availableUntil = nil
    }
  }
}
