import Optimizer
import Programme
import Selection

/// Σ seats taken(course) ≤ seats, and each chosen tour takes one seat of a course that suits it.
struct CourseSeat: Rule {
  static let name = "course seat"
  static let sentence =
    "Every tour that starts has a seat on a course for its mission, or for all, held in the training window before it."

  private let situation: Situation
  private let missionOfPost: [Int]
  /// The courses that suit tours by mission and first month, where there is a table of courses.
  private let suitable: [[[Int]]]?

  init(_ situation: Situation) {
    self.situation = situation
    let programme = situation.programme
    missionOfPost = programme.posts.map(\.mission)
    suitable = programme.courses.map { courses in
      programme.missions.indices.map { mission in
        (0..<programme.horizon.months).map { start in
          courses.indices.filter { index in
            let course = courses[index]
            let ahead = start - situation.offset(of: course.month)
            return ahead >= 1 && ahead <= programme.trainingWithinMonths
              && (course.mission ?? mission) == mission
          }
        }
      }
    }
  }

  /// Whether a course suits a tour of a mission that starts in a month, counted from the horizon's first, 0.
  func hasCourse(mission: Int, start: Int) -> Bool {
    suitable.map { !$0[mission][start].isEmpty } ?? true
  }

  func admits(_ tour: Int) -> Bool {
    guard suitable != nil else { return true }
    return hasCourse(
      mission: missionOfPost[Int(situation.possible.post[tour])],
      start: Int(situation.possible.from[tour]))
  }

  func limit(_ model: inout TourModel, tours: [Int]) {
    guard let suitable, let courses = situation.programme.courses else { return }
    var classes: [[Int]] = []
    var known: [[Int]: Int32] = [:]
    let classOfTour = tours.map { tour -> Int32 in
      let mission = missionOfPost[Int(situation.possible.post[tour])]
      let suiting = suitable[mission][Int(situation.possible.from[tour])]
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
