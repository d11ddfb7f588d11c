import Programme

/// The tours that posts allow, whoever serves, as flat arrays: FORMAT "Starts" and "Window".
struct OpenTours: Sendable {
  /// The first month of each, as `Month.index`; ascending on each post.
  private(set) var first: [Int] = []
  /// The last month of each, likewise.
  private(set) var last: [Int] = []
  /// Where those of each post end; one element more, for where the first one's begin.
  private var ends: [Int] = [0]

  /// - Complexity: O(posts × starts × lengths).
  init(of programme: Programme, windows: PostWindows) {
    for (index, post) in programme.posts.enumerated() {
      for tour in windows.tours(of: post, at: index) {
        first.append(tour.lowerBound.index)
        last.append(tour.upperBound.index)
      }
      ends.append(first.count)
    }
  }

  /// The tours that a post allows.
  func tours(of post: Int) -> Range<Int> { ends[post]..<ends[post + 1] }
}
