import Programme
import Verification

/// A tour of a plan that tests can change; its months are texts.
struct Draft {
  var officer: String
  var post: String
  var from: String
  var until: String
  var state: Plan.State?
  var course: String?
  var points: Int?

  init(
    _ officer: String, _ post: String, _ from: String, _ until: String, _ state: Plan.State? = .new,
    course: String? = nil, points: Int? = nil
  ) {
    self.officer = officer
    self.post = post
    self.from = from
    self.until = until
    self.state = state
    self.course = course
    self.points = points
  }

  /// The tour; one whose months are no months has the year 0.
  var tour: Plan.Tour {
    Plan.Tour(
      officer: officer, post: post, from: Month(from) ?? Month(index: 0),
      until: Month(until) ?? Month(index: 0), state: state, course: course, points: points)
  }
}

extension [Draft] {
  /// The tours with the officer's new or kept one changed.
  func changing(_ officer: String, _ change: (inout Draft) -> Void) -> [Draft] {
    map { draft in
      var draft = draft
      if draft.officer == officer, draft.state != .running { change(&draft) }
      return draft
    }
  }

  /// The tours without those of an officer.
  func without(_ officer: String) -> [Draft] { filter { $0.officer != officer } }

  /// A plan of these tours that claims to be optimal, and exactly what it is worth.
  func honestPlan(for programme: Programme) -> Plan {
    let tours = map(\.tour)
    let name = programme.name
    let bare = Plan(programme: name, status: .optimal, levels: [], tours: tours)
    let worth = Worth(of: bare, for: programme)
    let levels = programme.objective.map {
      Plan.Level(name: $0.description, value: worth[$0], bound: worth[$0])
    }
    return Plan(programme: name, status: .optimal, levels: levels, tours: tours)
  }

  /// What the verdict on an honest plan of these tours names.
  func violations(in folder: Folder = Example.folder) throws -> [Violation] {
    let programme = try folder.programme()
    return Verdict(of: honestPlan(for: programme), for: programme).violations
  }

  /// The rules that an honest plan of these tours breaks.
  func brokenRules(in folder: Folder = Example.folder) throws -> [Rule] {
    try Set(violations(in: folder).map(\.rule)).sorted()
  }
}
