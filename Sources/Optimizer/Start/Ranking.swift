/// The order of things by several numbers each: the first decides, the next one where that is the same, and so on.
///
/// Each thing has one key, which stands for all its numbers so far: sorting whole numbers is several times faster than
/// comparing lists of them.
struct Ranking {
  private var keys: [Int]
  /// Every key is below this, and none is negative.
  private var end = 1

  /// So many things, all equal.
  init(of count: Int) {
    keys = [Int](repeating: 0, count: count)
  }

  /// Things by one number each, those with the smaller number first.
  /// - Complexity: O(things).
  init(by numbers: [Int]) {
    self.init(of: numbers.count)
    refine(by: numbers)
  }

  /// The things by place, the smallest first; those that are equal by place.
  /// - Complexity: O(things × log things).
  var places: [Int] {
    guard !keys.isEmpty else { return [] }
    var refined = self
    refined.refine(by: Array(keys.indices))
    // Every place is once among the keys' remainders.
    refined.keys.sort()
    return refined.keys.map { $0 % keys.count }
  }

  /// Ranks things that are equal so far, those with the smaller number first.
  /// - Complexity: O(things), or O(things × log things) where keys would overflow.
  mutating func refine(by numbers: [Int]) {
    guard let (least, most) = numbers.leastAndMost else { return }
    let (width, isTooWide) = most.subtractingReportingOverflow(least)
    if !isTooWide, width < Int.max, let wider = Self.product(end, width + 1) {
      for place in keys.indices { keys[place] = keys[place] * (width + 1) + numbers[place] - least }
      end = wider
    } else {
      // Ranks of both are below the number of things, whose square does not overflow.
      keys = Self.ranks(keys)
      let ranks = Self.ranks(numbers)
      for place in keys.indices { keys[place] = keys[place] * keys.count + ranks[place] }
      end = keys.count * keys.count
    }
  }

  private static func product(_ a: Int, _ b: Int) -> Int? {
    let (product, overflows) = a.multipliedReportingOverflow(by: b)
    return overflows ? nil : product
  }

  /// How many different numbers are smaller than each.
  private static func ranks(_ numbers: [Int]) -> [Int] {
    var known: [Int: Int] = [:]
    for number in numbers.sorted() where known[number] == nil { known[number] = known.count }
    return numbers.map { known[$0] ?? 0 }
  }
}

extension [Int] {
  /// The smallest and the largest; nil where there is none.
  fileprivate var leastAndMost: (Int, Int)? {
    guard let first else { return nil }
    return reduce((first, first)) { (Swift.min($0.0, $1), Swift.max($0.1, $1)) }
  }
}
