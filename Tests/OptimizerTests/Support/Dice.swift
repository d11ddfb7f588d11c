/// A small generator of reproducible numbers (SplitMix64).
struct Dice {
  private var state: UInt64

  init(seed: Int) { state = UInt64(seed) &* 0xd134_2543_de82_ef95 &+ 1 }

  private mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var value = state
    value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
    return value ^ (value >> 31)
  }

  /// A number from 0 up to, not including, the limit.
  mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }

  /// A number of the range.
  mutating func among(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  /// True in so many of a hundred cases.
  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  /// The elements in random order.
  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var elements = elements
    for place in elements.indices.reversed() { elements.swapAt(place, below(place + 1)) }
    return elements
  }
}
