import Programme

extension Evidence {
  /// Tours of officers or posts that the programme does not know. Complexity: O(officers + posts).
  func strangers() -> [Violation] {
    guard !unknown.isEmpty else { return [] }
    let officers = Set(programme.officers.map(\.id))
    let posts = Set(programme.posts.map(\.id))
    return unknown.map { tour in
      var strange: [String] = []
      if !officers.contains(tour.officer) { strange.append("no officer \(tour.officer)") }
      if !posts.contains(tour.post) { strange.append("no post \(tour.post)") }
      let scene = Violation.Scene(
        officer: tour.officer, post: tour.post, from: tour.from, until: tour.until)
      return Violation(
        .knownNames, scene, "the programme has \(strange.joined(separator: " and "))")
    }
  }
}
