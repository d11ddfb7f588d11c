/// Numbers drawn from a seed: the same on every machine and run.
struct Chance {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// A whole number from 0 to below a limit, which is positive.
  mutating func below(_ limit: Int) -> Int {
    // SplitMix64: Steele, Lea and Flood, "Fast splittable pseudorandom number generators" (2014).
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) >> 1) % limit
  }

  /// A place among weights, each as often as its weight says; nil where there is none.
  /// - Complexity: O(weights).
  mutating func place(in weights: [Double]) -> Int? {
    let drawn = Double(below(1 << 30)) / 0x1p30
    var left = drawn * weights.reduce(0, +)
    return weights.firstIndex { weight in
      left -= weight
      return left < 0
    }
  }
}
