import Programme

extension Evidence {
  /// Tours that the plan calls by another state than theirs; one that it gives none says nothing false.
  /// Complexity: O(tours).
  func wrongStates() -> [Violation] {
    listed.compactMap { tour in
      guard let claimed = tour.listed?.state, claimed != tour.state else { return nil }
      return Violation(
        .state, scene(of: tour.key), "the plan says \(claimed.rawValue), it is \(tour.state.words)")
    }
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
