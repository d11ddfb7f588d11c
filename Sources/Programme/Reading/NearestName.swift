/// Finds the name that was perhaps meant: the fewest edits away, at most a third of the letters.
public enum NearestName {
  /// The nearest of the names, the first in their order among equals; nil where none is near.
  /// Complexity: O(names × letters²).
  public static func of(_ text: String, among names: some Sequence<String>) -> String? {
    let wanted = Array(text.lowercased().unicodeScalars)
    var best: (name: String, edits: Int)?
    for name in names where !name.isEmpty {
      let letters = Array(name.lowercased().unicodeScalars)
      let limit = min(
        best.map { $0.edits - 1 } ?? .max, max(1, max(wanted.count, letters.count) / 3))
      guard abs(letters.count - wanted.count) <= limit else { continue }
      let edits = distance(wanted, letters, atMost: limit)
      if edits <= limit { best = (name, edits) }
      if edits == 0 { break }
    }
    return best?.name
  }

  /// Insertions, deletions, replacements and swaps of neighbours that turn one text into the other
  /// (optimal string alignment distance); any number beyond the limit where there are more.
  private static func distance(
    _ a: [Unicode.Scalar], _ b: [Unicode.Scalar], atMost limit: Int
  ) -> Int {
    guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
    var before = [Int](repeating: 0, count: b.count + 1)
    var above = Array(0...b.count)
    var row = above
    for i in 1...a.count {
      row[0] = i
      for j in 1...b.count {
        let replaced = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
        var edits = min(replaced, above[j] + 1, row[j - 1] + 1)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          edits = min(edits, before[j - 2] + 1)
        }
        row[j] = edits
      }
      // The last two rows decide all that follow.
      if let here = row.min(), let there = above.min(), min(here, there) > limit { return here }
      (before, above, row) = (above, row, before)
    }
    return above[b.count]
  }
}
