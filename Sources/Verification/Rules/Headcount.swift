import Programme

extension Evidence {
  /// Posts covered by more officers than their headcount (outside its window a post has none), where
  /// running tours alone do not exceed it; above those that do, nothing may be added.
  ///
  /// - Complexity: O(posts × months).
  func exceededHeadcounts() -> [Violation] {
    programme.posts.indices.flatMap { index in
      let post = programme.posts[index]
      let window = windows[index]
      let excesses = coverage.excesses(of: index, in: programme.horizon.range) {
        window.contains($0) ? post.headcount : 0
      }
      return excesses.map { excess in
        let scene = Violation.Scene(post: post.id, from: excess.from, until: excess.until)
        return Violation(
          .headcount, scene, .covered(excess.finding, inWindow: window.contains(excess.from)))
      }
    }
  }
}
