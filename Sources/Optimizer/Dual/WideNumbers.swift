// Between floating point and 128 bits: most values fit into a machine word, whose conversion is one instruction,
// where the general one is a function of many. Every value converts as the general one does.

extension Int128 {
  /// A finite number of less than 2^126, without its fraction.
  @inline(__always)
  init(truncating value: Double) {
    self = abs(value) < 0x1p63 ? Int128(Int64(value)) : Int128(value)
  }
}

extension Double {
  /// The number nearest to a whole one.
  @inline(__always)
  init(nearest value: Int128) {
    let word = Int64(truncatingIfNeeded: value)
    self = Int128(word) == value ? Double(word) : Double(value)
  }
}
