import Programme

extension Evidence {
  /// Points a month of a tour: those given by hand, else what the officer's merits earn on the post.
  ///
  /// board × score (half up) + experience × min(missions, most) + surplus levels + assets held.
  ///
  /// - Complexity: O(log scores + requirements of the post).
  func points(of tour: TourKey) -> Int {
    if let given = givenPoints(tour) { return given }
    let officer = officer(of: tour)
    let weights = programme.weights
    let asked = asked[tour.post]
    var points = weights.board.timesRounded(officer.boardScore)
    points += weights.experience * min(officer.missions, weights.experienceMax)
    for essential in asked.essentials {
      switch essential {
      case .language(let name, let least):
        let surplus = officer.languages.level(of: name) - least.rawValue
        points += weights.surplusLanguage * max(0, surplus)
      case .skill(let name, let least):
        points += weights.surplusSkill * max(0, officer.skills.level(of: name) - least)
      default: break
      }
    }
    for asset in asked.assets where asset.criterion.holds(for: officer, at: tour.from) {
      points += asset.points
    }
    return points
  }

  /// The points given by hand, by bisection of the scores, which ascend by officer and post.
  private func givenPoints(_ tour: TourKey) -> Int? {
    let scores = programme.scores
    var (low, high) = (0, scores.count)
    while low < high {
      let middle = (low + high) / 2
      if (scores[middle].officer, scores[middle].post) < (tour.officer, tour.post) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < scores.count, scores[low].officer == tour.officer, scores[low].post == tour.post
    else { return nil }
    return scores[low].points
  }
}
