/// A seeded generator of whole numbers (SplitMix64): the same seed and stream give the same numbers on
/// every machine and with every compiler, for it uses integer arithmetic alone.
struct Dice {
  private var state: UInt64

  /// The dice of one stream of a seed. Streams are independent, so that drawing more in one changes
  /// nothing in another.
  init(seed: UInt64, stream: String) {
    let name = stream.utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01b3
    }
    state = Self.mixed(name ^ Self.mixed(seed))
  }

  private static func mixed(_ value: UInt64) -> UInt64 {
    var value = value
    value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
    return value ^ (value >> 31)
  }

  private mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    return Self.mixed(state)
  }

  /// A number from 0 up to, not including, the limit; 0 where the limit is not positive.
  mutating func below(_ limit: Int) -> Int {
    guard limit > 0 else { return 0 }
    return Int(next().multipliedFullWidth(by: UInt64(limit)).high)
  }

  /// A number of the range.
  mutating func among(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  /// The lesser of two numbers below the limit: small ones are likelier.
  mutating func low(_ limit: Int) -> Int {
    min(below(limit), below(limit))
  }

  /// True in so many of a hundred cases.
  mutating func chance(_ percent: Int) -> Bool {
    below(100) < percent
  }

  /// One of the elements, each as likely; there must be one.
  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[below(elements.count)]
  }

  /// The elements in random order. Complexity: O(count).
  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var elements = elements
    for place in elements.indices.reversed() where place > 0 {
      elements.swapAt(place, below(place + 1))
    }
    return elements
  }
}

/// Places with weights, to draw one in proportion to its weight.
struct Urn {
  /// The sum of the weights up to and including each place.
  private let sums: [Int]

  /// Weights of the places; what is negative counts as nothing.
  init(_ weights: [Int]) {
    var total = 0
    sums = weights.map { weight in
      total += max(0, weight)
      return total
    }
  }

  /// Whether there is nothing to draw.
  var isEmpty: Bool { sums.last ?? 0 == 0 }

  /// One place; 0 where the urn is empty. Complexity: O(log count).
  func draw(_ dice: inout Dice) -> Int {
    let ticket = dice.below(sums.last ?? 0)
    var (low, high) = (0, sums.count)
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] > ticket { high = middle } else { low = middle + 1 }
    }
    return min(low, max(0, sums.count - 1))
  }

  /// Weights as sizes fall in nature: the second half as large as the first, the third a third of it.
  static func zipf(_ count: Int) -> [Int] {
    (1...max(1, count)).map { 1_000_000 / $0 }
  }
}
