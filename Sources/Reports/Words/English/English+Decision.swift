import Planning
import Programme
import Selection
import Verification

extension English {
  func eligible(_ count: Int, of posts: Int) -> String {
    "Eligible for \(number(count)) of \(self.count(posts, .post))."
  }

  var bestHeading: String { "Best places" }

  var bestTitles: [String] { ["Post", "Role", "Rank", "Points", "Tours from", "to"] }

  func short(_ place: Field.Place) -> String {
    "\(ordinal(place.rank)) of \(number(place.field))\(place.level > 0 ? ", tied" : "")"
  }

  func further(_ posts: Int) -> String { "and \(number(posts)) more post\(posts == 1 ? "" : "s")" }

  func others(_ standing: Standing, posts: Int) -> String {
    let count = count(posts, .post)
    return switch standing {
    case .eligible: "eligible for \(count)"
    case .ineligible: "requirements not met on \(count)"
    case .forbidden: "the board decided against \(count)"
    case .committed: "not free for \(count)"
    case .unavailable: "not available for \(count)"
    case .closed: "\(count) without a tour in the horizon"
    }
  }

  var reasonsHeading: String { "What is in the way, on how many posts, and on how many by itself" }

  var reasonTitles: [String] { ["Posts", "By itself", "What"] }

  func reason(_ obstacle: Obstacle, for officer: Officer, in programme: Programme) -> String {
    switch obstacle {
    case .requirement(let criterion):
      let record = RequirementRecord(of: officer, on: criterion, starts: [])
      return "\(requirement(criterion, in: programme)) (has: \(found(record, in: programme)))"
    case .availableFrom(let month, _): return "available only from \(month)"
    case .availableUntil(let month, _): return "available only until \(month)"
    case .rest(let since, let free, _):
      return "home since \(since), may leave again from \(free)"
    case .forbidden: return "the board decided against it"
    case .running(let post, let months, let free):
      return "on \(programme.posts[post].id), \(self.months(months)), may leave again from \(free)"
    case .noCourse: return "no course for the mission in time"
    case .closed: return "no tour of the post in the horizon"
    }
  }

  var reasonsTogether: String { "several of these together" }

  var planHeading: String { "In the plan" }

  func given(_ tour: Plan.Tour) -> String {
    let state =
      switch tour.state {
      case .kept?: "kept as published"
      case .running?: "running"
      case .new?, nil: "new"
      }
    return "The officer \(tour.state == .running ? "is on" : "goes to") \(tour.post), "
      + "\(months(tour.from...tour.until)) (\(state))."
  }

  func noTour(_ officer: Officer) -> String { "The plan gives the officer no tour." }

  var noRival: String { "The plan sends nobody else to the post." }

  func rival(_ name: String, _ rival: PlanComparison.Rival, officer: Officer) -> String {
    let tour = "\(name), \(months(rival.tour.from...rival.tour.until))"
    guard let merit = rival.merit, let own = rival.own else { return tour }
    let difference = merit.points - own.points
    let compared =
      switch difference {
      case 0: "as many as the officer's"
      case 1...: "\(number(difference)) more than the officer's \(number(own.points))"
      default: "\(number(-difference)) fewer than the officer's \(number(own.points))"
      }
    return "\(tour): \(count(merit.points, .point)) a month, \(compared)"
  }

  func differences(_ differences: [String]) -> String {
    labelled("Compared with the officer", differences.joined(separator: "; "))
  }

  func exchange(
    _ exchange: PlanComparison.Exchange, officer: Officer, in programme: Programme
  ) -> String {
    switch exchange {
    case .running: return "This tour runs already; the plan did not choose it."
    case .impossible(let obstacles):
      let why = obstacles.map { reason($0, for: officer, in: programme) }
      return labelled("The officer could not be sent for these months", clauses(why) + ".")
    case .breaks(let violations):
      let rules = violations.map { "\(rule($0.rule)) (\(scene($0.scene)))" }
      return "In their place the officer would break: \(rules.joined(separator: "; "))."
    case .changes(let changes):
      let changed = changes.filter { $0.now != $0.then }
      guard let first = changed.first else {
        return "The exchange would change no level: the two are equally good for the plan."
      }
      let list = changed.map {
        "\(level($0.level.description)) from \(number($0.now)) to \(number($0.then))"
      }
      return "The exchange would make the plan \(first.isBetter == true ? "better" : "worse"): "
        + "\(all(list))."
    }
  }
}
