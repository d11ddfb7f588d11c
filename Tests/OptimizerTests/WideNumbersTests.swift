import Testing

@testable import Optimizer

/// Conversions by a machine word are those that the standard library makes.
@Suite struct WideNumbersTests {
  /// Around each power of two, where rounding and words end.
  private static let powers = 0..<126

  @Test func wholeNumbersBecomeTheNearest() {
    for power in Self.powers {
      for distance in -3...3 as ClosedRange<Int128> {
        for sign in [1, -1] as [Int128] {
          let value = sign * ((1 << power) + distance + (power > 60 ? 1 << (power - 54) : 0))
          #expect(Double(nearest: value) == Double(value), "\(value)")
        }
      }
    }
  }

  @Test func fractionsAreCutOff() {
    for power in Self.powers {
      for value in [0.0, 0.25, 0.999, 1.5].map({
        $0 + Double(sign: .plus, exponent: power, significand: 1)
      }) {
        #expect(Int128(truncating: value) == Int128(value), "\(value)")
        #expect(Int128(truncating: -value) == Int128(-value), "\(value)")
      }
    }
    #expect(Int128(truncating: -0.75) == 0)
  }
}
