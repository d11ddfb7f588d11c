/// Suggests names for unknown ones, within a budget: a table that names the officers of another programme
/// has a fault in every row, and nobody reads that many suggestions.
final class Suggestions {
  private let names: [String]
  private var known: [String: String?] = [:]
  private var searchesLeft: Int

  init(among names: [String]) {
    self.names = names
    searchesLeft = max(20, 200_000 / max(1, names.count))
  }

  /// The nearest name; nil where none is near, or the budget is spent.
  func nearest(to name: String) -> String? {
    if let answer = known[name] { return answer }
    guard searchesLeft > 0 else { return nil }
    searchesLeft -= 1
    let answer = NearestName.of(name, among: names)
    known[name] = answer
    return answer
  }
}
