import Optimizer
import Programme
import Selection

/// Σ seats taken(course) ≤ seats, and each chosen tour takes one seat of a course that suits it.
struct CourseSeat: Rule {
  static let name = "course seat"
  static let sentence =
    "Every tour that starts has a seat on a course for its mission, or for all, held in the training window before it."

  private let situation: Situation
  /// The courses that suit each (mission, first month), where there is a table of courses.
  private let suitable: [Key: [Int]]?

  private struct Key: Hashable {
    let mission: Int
    let start: Int
  }

  init(_ situation: Situation) {
    self.situation = situation
    let programme = situation.programme
    suitable = programme.courses.map { courses in
      var found: [Key: [Int]] = [:]
      for mission in programme.missions.indices {
        for start in 0..<programme.horizon.months {
          found[Key(mission: mission, start: start)] = courses.indices.filter { index in
            let course = courses[index]
            let ahead = start - situation.offset(of: course.month)
            return ahead >= 1 && ahead <= programme.trainingWithinMonths
              && (course.mission ?? mission) == mission
          }
        }
      }
      return found
    }
  }

  /// Whether a course suits a tour of a mission that starts in a month, counted from the horizon's first, 0.
  func hasCourse(mission: Int, start: Int) -> Bool {
    suitable.map { $0[Key(mission: mission, start: start)]?.isEmpty == false } ?? true
  }

  private func key(of tour: Int) -> Key {
    Key(
      mission: situation.programme.posts[Int(situation.possible.post[tour])].mission,
      start: Int(situation.possible.from[tour]))
  }

  func admits(_ tour: Int) -> Bool {
    let key = key(of: tour)
    return hasCourse(mission: key.mission, start: key.start)
  }

  func limit(_ model: inout TourModel, tours: [Int]) {
    guard let suitable, let courses = situation.programme.courses else { return }
    var classes: [[Int]] = []
    var known: [[Int]: Int32] = [:]
    let classOfTour = tours.map { tour -> Int32 in
      let suiting = suitable[key(of: tour)] ?? []
      if let index = known[suiting] { return index }
      let index = Int32(classes.count)
      known[suiting] = index
      classes.append(suiting)
      return index
    }
    model.seats = SeatPool(
      seats: courses.map(\.seats), names: courses.map { "\(Self.name) \($0.id)" }, courses: classes,
      classOfTour: classOfTour)
  }
}
