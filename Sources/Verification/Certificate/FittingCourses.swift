import Programme

/// The courses that fit tours of a mission that start in a month.
struct FittingCourses {
  private let programme: Programme

  init(of programme: Programme) {
    self.programme = programme
  }

  /// Whether a tour needs no course, or there is one that fits.
  func exist(mission: Int, from: Month) -> Bool {
    programme.courses == nil || !courses(mission: mission, from: from).isEmpty
  }

  /// Those that fit, as indices into `Programme.courses`.
  func courses(mission: Int, from: Month) -> [Int] {
    (programme.courses ?? []).indices.filter { index in
      guard let course = programme.courses?[index] else { return false }
      let ahead = course.month.distance(to: from)
      return (1...max(1, programme.trainingWithinMonths)).contains(ahead)
        && programme.trainingWithinMonths > 0 && (course.mission ?? mission) == mission
    }
  }
}
