/// Seeded whole numbers (SplitMix64) in streams that are independent of each other: the same seed and stream give
/// the same numbers on every machine.
struct SweepDice {
  private var state: UInt64

  init(seed: UInt64, stream: UInt64) {
    state = Self.mixed(Self.mixed(seed) ^ stream)
  }

  /// A number from 0 up to, not including, the limit; 0 where the limit is not positive.
  mutating func below(_ limit: Int) -> Int {
    guard limit > 0 else { return 0 }
    state &+= 0x9e37_79b9_7f4a_7c15
    return Int(Self.mixed(state).multipliedFullWidth(by: UInt64(limit)).high)
  }

  private static func mixed(_ value: UInt64) -> UInt64 {
    var value = value &+ 0x9e37_79b9_7f4a_7c15
    value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
    return value ^ (value >> 31)
  }
}
