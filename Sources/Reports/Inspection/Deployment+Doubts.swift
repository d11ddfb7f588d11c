import Programme

extension Deployment {
  /// Where running tours exceed headcounts or quotas, or cover a post outside its window: facts that stand,
  /// and to which nothing is added.
  var doubts: [Fault] {
    let posts = programme.posts.indices.compactMap { doubt(aboutPost: $0) }
    let quotas = programme.quotas.compactMap { doubt(about: QuotaUse(of: $0, in: self)) }
    return posts + quotas
  }

  private func doubt(aboutPost index: Int) -> Fault? {
    let post = programme.posts[index]
    let covered = covered(index)
    let beyond = covered.indices.filter { month in
      covered[month] > (open[index]?.contains(month) == true ? post.headcount : 0)
    }
    guard let first = beyond.first, let most = beyond.map({ covered[$0] }).max() else { return nil }
    return Fault(
      .warning, file: "tours.csv", at: nil, field: "post",
      found: "running tours cover \(post.id) with \(most.of("officer")) in "
        + "\(beyond.count.of("month")) from \(programme.month(first)); they stand, and nothing is added",
      expected: "at most \(post.headcount), inside the post's window")
  }

  private func doubt(about use: QuotaUse) -> Fault? {
    guard let first = use.exceeded.first, let max = use.max else { return nil }
    return Fault(
      .warning, file: "tours.csv", at: nil, field: "officer",
      found: "running tours exceed quota \(use.quota) with \(use.peak.of("officer")) in "
        + "\(use.exceeded.count.of("month")) from \(first); they stand, and nothing is added",
      expected: "at most \(max)")
  }
}
