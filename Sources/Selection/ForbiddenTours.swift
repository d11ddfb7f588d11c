import Programme

/// The tours that pins forbid.
struct ForbiddenTours: Sendable {
  /// The first months of each pair's forbidden tours; nil stands for all.
  private var months: [Pair: Set<Int?>] = [:]

  init(_ programme: Programme) {
    for pin in programme.pins where pin.decision == .forbid {
      months[Pair(pin.officer, pin.post), default: []].insert(pin.from?.index)
    }
  }

  /// Whether a tour that starts in a month, counted as `Month.index`, is forbidden.
  func contains(_ pair: Pair, from month: Int) -> Bool {
    guard !months.isEmpty, let months = months[pair] else { return false }
    return months.contains(nil) || months.contains(month)
  }
}

/// One officer on one post.
struct Pair: Hashable, Sendable {
  let officer: Int
  let post: Int

  init(_ officer: Int, _ post: Int) {
    self.officer = officer
    self.post = post
  }
}
