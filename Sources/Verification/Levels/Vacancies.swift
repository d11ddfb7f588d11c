import Programme

extension Evidence {
  /// Officer-months inside window and horizon that are not covered, by priority 1, 2, 3.
  ///
  /// Σ over posts and months of max(0, headcount − officers who cover the post).
  ///
  /// - Complexity: O(posts × months).
  func vacancies() -> [Int] {
    var vacant = [0, 0, 0]
    for (index, post) in programme.posts.enumerated() {
      let window = windows[index]
      for month in programme.horizon.part(window.first, window.last) {
        vacant[post.priority - 1] += max(0, post.headcount - coverage.count(index, month))
      }
    }
    return vacant
  }
}
