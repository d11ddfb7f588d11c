extension Range<Int> {
  /// The first number that keeps a condition which all after it keep, too; the range's end where none does.
  /// - Complexity: O(log count).
  func firstPlace(where isReached: (Int) -> Bool) -> Int {
    var (low, high) = (lowerBound, upperBound)
    while low < high {
      let middle = (low + high) / 2
      if isReached(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
