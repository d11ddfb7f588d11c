import Programme

extension Finding: CustomStringConvertible {
  /// The finding as a clause: "covering the post: 3, 2 allowed".
  public var description: String {
    switch self {
    case .programme(let plan, let judged):
      "the plan is for '\(plan)', the programme is '\(judged)'"
    case .unknown(let officer, let post):
      "the programme has "
        + [officer.map { "no officer \($0)" }, post.map { "no post \($0)" }].compactMap(\.self)
        .joined(separator: " and ")
    case .listed(let times): "listed \(times) times, once is allowed"
    case .leftOut: "not in the plan, and running tours are always in it"
    case .state(let claimed, let state):
      "the plan says \(claimed.rawValue), it is \(state.words)"
    case .startOutside(let month, let horizon):
      "starts in \(month), a tour starts in \(horizon.lowerBound)..\(horizon.upperBound)"
    case .start(let month, let starts, let first):
      "starts in \(month), tours on the post start \(starts.words(windowFrom: first))"
    case .length(let months, let lengths):
      "lasts \(months) months, a tour on the post lasts "
        + lengths.map(String.init).joined(separator: " or ")
    case .outsideWindow(let first, let last):
      "does not lie in the post's window, "
        + (last.map { "\(first)..\($0)" } ?? "\(first) and later")
    case .unavailable(let from, let until):
      "the officer is available "
        + [from.map { "from \($0)" }, until.map { "until \($0)" }].compactMap(\.self)
        .joined(separator: " ")
    case .restAtHome(let months, let since, let asked):
      "\(Self.wholeMonths(months)) after the latest tour, which ended in \(since); "
        + "at least \(asked) asked for"
    case .requirement(_, _, let found, let asked): "\(found), \(asked) asked for"
    case .forbidden(let from, let reason):
      "a pin forbids \(from.map { "a tour that starts in \($0)" } ?? "every tour") of the officer "
        + "there\(Self.why(reason))"
    case .rest(let months, let post, let from, let until, let asked):
      (months < 0 ? "overlaps" : "\(Self.wholeMonths(months)) after")
        + " the tour on \(post) \(from)..\(until); at least \(asked) asked for between them"
    case .covered(let excess, let inWindow):
      "covering the post\(inWindow ? "" : " outside its window"): \(excess.description)"
    case .onTour(let excess): "on tour: \(excess.description)"
    case .needlessSeat(let isRunning):
      "has a seat, \(isRunning ? "a running tour" : "a programme without courses") needs none"
    case .noSeat: "has no seat, one is needed"
    case .unknownCourse: "the programme has no such course"
    case .courseMonth(let month, let within, let start):
      "held in \(month), a course must lie in the \(within) months before \(start)"
    case .courseMission(let its, let tour): "prepares for \(its), the tour is in \(tour)"
    case .overbooked(let taken, let seats): "seats taken: \(taken), \(seats) allowed"
    case .required(let from, let reason):
      "no \(from.map { "tour that starts in \($0)" } ?? "tour"), a pin requires one"
        + Self.why(reason)
    case .points(let said, let right):
      "the plan says \(said.map(String.init) ?? "none"), they are \(right.map(String.init) ?? "none")"
    case .levels(let found, let asked):
      "the plan has \(Self.list(found)), the objective is \(Self.list(asked))"
    case .value(let claimed, let value): "the plan claims \(claimed), it is worth \(value)"
    case .bound(let bound, let value, let isMost):
      "the plan is worth \(value), its bound says at \(isMost ? "most" : "least") \(bound)"
    case .unproven(let value, let bound):
      "value \(value) and bound \(bound), equal in an optimal plan"
    }
  }

  private static func wholeMonths(_ months: Int) -> String {
    "\(months) whole month\(months == 1 ? "" : "s")"
  }

  private static func why(_ reason: String) -> String { reason.isEmpty ? "" : " (\(reason))" }

  private static func list(_ names: [String]) -> String {
    names.isEmpty ? "none" : names.joined(separator: ", ")
  }
}

extension Finding.Excess: CustomStringConvertible {
  /// What was found and what is allowed: "3, 2 allowed".
  public var description: String {
    running > limit
      ? "\(found), \(limit) allowed, and nothing may be added to the \(running) running"
      : "\(found), \(limit) allowed"
  }
}

extension Plan.State {
  /// What the state says of a tour.
  fileprivate var words: String {
    switch self {
    case .new: "new: no tour that exists has its officer, post and months"
    case .kept: "kept: a planned tour as published"
    case .running: "running"
    }
  }
}

extension Post.Starts {
  /// The start months in words, on a post whose window begins with a month.
  fileprivate func words(windowFrom first: Month) -> String {
    switch self {
    case .any: "in any month"
    case .every(let step): "every \(step) months from \(first)"
    case .months(let months): "in " + months.map(\.description).joined(separator: ", ")
    }
  }
}
