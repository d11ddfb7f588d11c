import Reports
import Testing

/// A gap never claims more than is proven.
@Suite struct GapTests {
  @Test(arguments: [
    (0, 0, "0"), (7, 7, "0"), (3, 0, "100"), (1, 3, "67"), (1_941_645, 1_943_012, "0.071"),
    (999, 1000, "0.10"), (1_000_000, 1_000_001, "0.000100"), (89, 100, "11"), (-10, 10, "200"),
    (905, 1000, "9.5"), (1_999_999_999, 2_000_000_000, "0.000000050"),
    (.max, .min, "200"), (.max - 1, .max, "0.000000000001"),
  ])
  func percentRoundedUp(_ value: Int, _ bound: Int, _ percent: String) {
    let gap = Gap(value: value, bound: bound)
    #expect(gap.description == percent + " %")
    #expect(gap.isClosed == (value == bound))
    #expect(Gap(value: bound, bound: value).percent == percent)
  }

  @Test func zeroOnlyWhereProven() {
    for value in 1...2000 {
      for difference in [1, 2, 7] {
        let percent = Gap(value: value, bound: value + difference).percent
        #expect(percent.contains { $0 != "0" && $0 != "." })
      }
    }
  }
}
