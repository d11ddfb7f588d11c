import Programme

extension Evidence {
  /// Tours without a seat on a fitting course, seats where none is needed, and courses overbooked.
  /// Complexity: O(tours + courses).
  func wrongSeats() -> [Violation] {
    let courses = Dictionary((programme.courses ?? []).map { ($0.id, $0) }) { first, _ in first }
    return listed.flatMap { wrongSeat(of: $0, courses) } + overbooked()
  }

  /// What is wrong with the seat of one tour.
  private func wrongSeat(of tour: StandingTour, _ courses: [String: Course]) -> [Violation] {
    var scene = scene(of: tour.key)
    scene.course = tour.listed?.course
    func wrong(_ finding: Finding) -> Violation { Violation(.courseSeat, scene, finding) }

    guard programme.courses != nil, !tour.isRunning else {
      return scene.course == nil ? [] : [wrong(.needlessSeat(isRunning: tour.isRunning))]
    }
    guard let name = scene.course else { return [wrong(.noSeat)] }
    guard let course = courses[name] else { return [wrong(.unknownCourse)] }
    var found: [Violation] = []
    let within = programme.trainingWithinMonths
    let ahead = course.month.distance(to: tour.key.from)
    if ahead < 1 || ahead > within {
      found.append(wrong(.courseMonth(course.month, within: within, before: tour.key.from)))
    }
    if let mission = course.mission, mission != post(of: tour.key).mission {
      let (its, asked) = (programme.missions[mission].id, self.mission(of: tour.key).id)
      found.append(wrong(.courseMission(its, tour: asked)))
    }
    return found
  }

  /// Courses with more tours than seats.
  private func overbooked() -> [Violation] {
    var taken: [String: Int] = [:]
    for tour in started {
      if let course = tour.listed?.course { taken[course, default: 0] += 1 }
    }
    return (programme.courses ?? []).compactMap { course in
      guard let count = taken[course.id], count > course.seats else { return nil }
      return Violation(
        .courseSeat, Violation.Scene(course: course.id),
        .overbooked(taken: count, seats: course.seats))
    }
  }
}
