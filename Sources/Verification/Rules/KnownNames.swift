import Programme

extension Evidence {
  /// Tours of officers or posts that the programme does not know. Complexity: O(officers + posts).
  func strangers() -> [Violation] {
    guard !unknown.isEmpty else { return [] }
    let officers = Set(programme.officers.map(\.id))
    let posts = Set(programme.posts.map(\.id))
    return unknown.map { tour in
      let scene = Violation.Scene(
        officer: tour.officer, post: tour.post, from: tour.from, until: tour.until)
      return Violation(
        .knownNames, scene,
        .unknown(
          officer: officers.contains(tour.officer) ? nil : tour.officer,
          post: posts.contains(tour.post) ? nil : tour.post))
    }
  }
}
