import Programme

extension Evidence {
  /// Tours that the plan calls by another state than theirs; one that it gives none says nothing false.
  /// Complexity: O(tours).
  func wrongStates() -> [Violation] {
    listed.compactMap { tour in
      guard let claimed = tour.listed?.state, claimed != tour.state else { return nil }
      return Violation(
        .state, scene(of: tour.key), .state(claimed: claimed, is: tour.state))
    }
  }
}
