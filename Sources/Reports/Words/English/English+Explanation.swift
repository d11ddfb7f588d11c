import Planning
import Programme
import Selection

extension English {
  func post(_ post: Post, in programme: Programme) -> String {
    let mission = programme.missions[post.mission]
    let place = mission.name.isEmpty ? mission.id : "\(mission.id) (\(mission.name))"
    return "\(post.id): \(post.role), \(place), \(count(post.headcount, .officer)) at once, "
      + "priority \(post.priority)"
  }

  func standing(_ explanation: Explanation) -> String {
    switch explanation.standing {
    case .eligible:
      guard let possible = explanation.possible else { return "Eligible." }
      let starts = possible.starts
      return "Eligible: a plan could start \(count(possible.tours, .tour)), "
        + (starts.count == 1
          ? "in \(starts.lowerBound)."
          : "the first in \(starts.lowerBound), the last in \(starts.upperBound).")
    case .ineligible: return "Not eligible: essential requirements are not met."
    case .forbidden: return "Not eligible: the board decided against it."
    case .committed: return "Not free: a running tour and the rest around it leave no month."
    case .unavailable: return "Not available: no tour of the post fits the officer's dates."
    case .closed: return "Closed: no tour of the post fits its window and the horizon."
    }
  }

  func requirements(met: Int, of all: Int) -> String {
    all == 0
      ? "Essential requirements: none"
      : "Essential requirements: \(number(met)) of \(number(all)) met"
  }

  func mark(_ met: RequirementRecord.Met) -> String {
    switch met {
    case .always: "yes"
    case .sometimes: "at times"
    case .never: "NO"
    }
  }

  var datesHeading: String { "Dates" }

  func tours(of post: Post, starts: [Month]) -> String {
    let lengths = any(post.tourMonths.map(number))
    let unit = post.tourMonths == [1] ? "month" : "months"
    let months =
      starts.count > 8
      ? "in \(number(starts.count)) months from \(starts[0]) to \(starts[starts.count - 1])"
      : "in " + all(starts.map(\.description))
    return "Tours of the post last \(lengths) \(unit)"
      + (starts.isEmpty ? "; none starts within the horizon." : " and start \(months).")
  }

  func available(from: Month?, until: Month?) -> String {
    switch (from, until) {
    case (nil, nil): "The officer is available throughout."
    case (let from?, nil): "The officer is available from \(from)."
    case (nil, let until?): "The officer is available until \(until)."
    case (let from?, let until?): "The officer is available from \(from) until \(until)."
    }
  }

  func home(since: Month, free: Month) -> String {
    "The latest tour ended in \(since); after the rest the officer may leave from \(free)."
  }

  func running(_ post: String, _ months: ClosedRange<Month>, free: Month) -> String {
    "A tour on \(post) runs, \(self.months(months)); after the rest the officer may leave from "
      + "\(free)."
  }

  var changesHeading: String { "What would have to change, each of these" }

  func change(
    _ obstacle: Obstacle, for officer: Officer, on post: Post, in programme: Programme,
    hidesReasons: Bool
  ) -> String {
    switch obstacle {
    case .requirement(let criterion):
      return needed(RequirementRecord(of: officer, on: criterion, starts: []), in: programme)
    case .availableFrom(let month, let needed):
      return "available by \(needed), instead of from \(month)"
    case .availableUntil(let month, let needed):
      return "available until \(needed) or longer, instead of until \(month)"
    case .rest(let since, let free, let needed):
      return
        "a rest that ends by \(needed): home since \(since), the officer may leave from \(free)"
    case .forbidden(let months, let reasons):
      let which = months.isEmpty ? "" : " for tours from \(all(months.map(\.description)))"
      let why = hidesReasons || reasons.isEmpty ? "" : " (\(reasons.joined(separator: "; ")))"
      return "the board's decision against it\(which)\(why)"
    case .running(let other, let months, let free):
      return "the running tour on \(programme.posts[other].id), \(self.months(months)): with the "
        + "rest the officer may leave from \(free)"
    case .noCourse:
      return "a course for \(programme.missions[post.mission].id) in the "
        + "\(count(programme.trainingWithinMonths, .month)) before a tour could start"
    case .closed: return "tours of the post that fit its window and the horizon"
    }
  }

  func oneOf(_ changes: [String]) -> String {
    changes.count == 1 ? changes[0] : "one of these: " + changes.joined(separator: "; or ")
  }

  func points(from month: Month) -> String { "Points a month, for a tour from \(month)" }

  func part(_ source: MeritBreakdown.Source, in programme: Programme) -> String {
    switch source {
    case .given: "given by hand, in place of all others"
    case .board(let score, let each): "board score \(decimal(score)) × \(decimal(each)), rounded"
    case .experience(let missions, let each):
      "earlier missions that count: \(number(missions)) × \(number(each))"
    case .surplusLanguage(let subject, let held, let least, let each):
      "\(language(programme.languages[subject])): \(count(max(0, held - least), "level")) above "
        + "\(LanguageLevel(rawValue: least)?.description ?? "") × \(number(each))"
    case .surplusSkill(let subject, let held, let least, let each):
      "\(programme.skills[subject]): \(count(max(0, held - least), "level")) above "
        + "\(number(least)) × \(number(each))"
    case .asset(let criterion, let worth, let holds):
      "asset: \(requirement(criterion, in: programme))"
        + (holds ? "" : " – not held, worth \(number(worth))")
    }
  }

  func origin(_ source: MeritBreakdown.Source, in programme: Programme) -> String {
    switch source {
    case .given: "given by hand"
    case .board: "board score"
    case .experience: "earlier missions"
    case .surplusLanguage(let subject, _, _, _): language(programme.languages[subject])
    case .surplusSkill(let subject, _, _, _): programme.skills[subject]
    case .asset(let criterion, _, _): requirement(criterion, in: programme)
    }
  }

  private func count(_ number: Int, _ noun: String) -> String {
    "\(self.number(number)) \(noun)\(number == 1 ? "" : "s")"
  }

  var total: String { "total" }

  var rankHeading: String { "Rank by points" }

  func place(_ place: Field.Place, isEligible: Bool) -> String {
    let rank = "\(ordinal(place.rank)) of \(number(place.field))"
    let level =
      switch place.level {
      case 0: ""
      case 1: "; one other has as many points"
      case let count: "; \(number(count)) others have as many points"
      }
    return isEligible
      ? "\(rank) who could be sent\(level)."
      : "Would be \(rank) if the officer could be sent\(level)."
  }

  func toNext(_ points: Int) -> String {
    "\(count(points, .point)) a month more would equal the next above."
  }

  func toBeAmong(_ headcount: Int, points: Int) -> String {
    "\(count(points, .point)) a month more would equal the \(ordinal(headcount)), and the post asks "
      + "for \(count(headcount, .officer))."
  }

  func isAmong(_ headcount: Int) -> String {
    headcount == 1
      ? "The post asks for 1 officer: nobody has more points."
      : "The post asks for \(count(headcount, .officer)): by points the officer is among the first "
        + "\(number(headcount))."
  }

  var improvementsHeading: String { "What would earn more points a month" }

  func improvement(_ improvement: Improvement, in programme: Programme) -> String {
    "\(requirement(improvement.criterion, in: programme)): then \(ordinal(improvement.place.rank))"
  }
}
