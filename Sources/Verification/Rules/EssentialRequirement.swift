import Programme

extension Evidence {
  /// The essential requirements of the post that the officer does not meet at the tour's first month.
  /// Complexity: O(requirements of the post).
  func unmetRequirements(of tour: TourKey) -> [Violation] {
    let officer = officer(of: tour)
    let index = tour.officer
    return asked[tour.post].essentials.compactMap { criterion in
      guard !criterion.holds(for: officer, at: tour.from) else { return nil }
      var scene = scene(of: tour)
      let words = criterion.words(in: programme)
      scene.requirement = words
      let found = criterion.found(of: officer, at: tour.from, in: programme)
      return Violation(
        .essentialRequirement, scene,
        .requirement(criterion, officer: index, found: found, asked: words))
    }
  }
}
