/// What reports count.
enum Noun: CaseIterable, Sendable {
  case officer, officerMonth, month, tour, post, quota, point, year, mission
}

/// How a language counts things.
protocol NounWords: Sendable {
  /// So many of a thing, the noun in its right form: 1 post, 2 posts.
  func count(_ number: Int, _ noun: Noun) -> String
}
