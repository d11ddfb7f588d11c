import Programme
import Verification

/// Every tour that a programme allows to start: all that could be written down at all, less those in
/// which a verdict finds something impossible.
struct OracleTours {
  /// One tour that could start.
  struct Tour: Hashable {
    let officer, post: Int
    let from, until: Month
    /// What it adds to suitability.
    let gain: Int
  }

  let tours: [Tour]

  init(of programme: Programme) {
    let written = Self.written(in: programme)
    let plan = Plan(
      programme: programme.name, status: .feasible, levels: [],
      tours: written.map { $0.listed(in: programme) })
    let judged: Set<Verification.Rule> = [
      .startMonth, .tourLength, .postWindow, .availability, .restAtHome, .essentialRequirement,
      .forbidPin,
    ]
    let impossible = Set(
      Verdict(of: plan, for: programme).violations.filter { judged.contains($0.rule) }
        .map { Scene($0.scene) })
    let running = Set(
      programme.tours.filter { $0.state == .running }.map {
        Written(officer: $0.officer, post: $0.post, from: $0.from, until: $0.until)
      })
    tours = written.filter {
      !running.contains($0) && !impossible.contains(Scene($0, in: programme))
    }.map { tour in
      let alone = Plan(
        programme: programme.name, status: .feasible, levels: [],
        tours: [tour.listed(in: programme)])
      return Tour(
        officer: tour.officer, post: tour.post, from: tour.from, until: tour.until,
        gain: Worth(of: alone, for: programme).suitability)
    }
  }

  private static func written(in programme: Programme) -> [Written] {
    var all: [Written] = []
    for officer in programme.officers.indices {
      for (place, post) in programme.posts.enumerated() {
        for from in programme.horizon.range {
          for length in Set(post.tourMonths).sorted() {
            all.append(
              Written(officer: officer, post: place, from: from, until: from + (length - 1)))
          }
        }
      }
    }
    return all
  }
}

/// A tour that can be written down, possible or not.
private struct Written: Hashable {
  let officer, post: Int
  let from, until: Month

  func listed(in programme: Programme) -> Plan.Tour {
    Plan.Tour(
      officer: programme.officers[officer].id, post: programme.posts[post].id, from: from,
      until: until, state: nil, course: nil, points: nil)
  }
}

/// Who, where and when, by name.
private struct Scene: Hashable {
  let officer, post: String?
  let from, until: Month?

  init(_ scene: Violation.Scene) {
    (officer, post) = (scene.officer, scene.post)
    (from, until) = (scene.from, scene.until)
  }

  init(_ tour: Written, in programme: Programme) {
    (officer, post) = (programme.officers[tour.officer].id, programme.posts[tour.post].id)
    (from, until) = (tour.from, tour.until)
  }
}
