/// The lines in which two texts differ.
enum LineChanges {
  /// Lines that are gone with `-`, new ones with `+`, in the order of the texts.
  static func text(from old: String, to new: String) -> String {
    let (before, after) = (lines(old), lines(new))
    let difference = after.difference(from: before)
    let gone = Set(difference.removals.map(\.offset))
    let added = Set(difference.insertions.map(\.offset))
    var (text, place) = ("", 0)
    for (offset, line) in after.enumerated() {
      while place < before.count, gone.contains(place) {
        text += "- \(before[place])\n"
        place += 1
      }
      if added.contains(offset) { text += "+ \(line)\n" } else { place += 1 }
    }
    while place < before.count {
      if gone.contains(place) { text += "- \(before[place])\n" }
      place += 1
    }
    return text
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }
}

extension CollectionDifference.Change {
  /// Where the change is.
  fileprivate var offset: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}
