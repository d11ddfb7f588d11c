import Programme
import Testing

@Suite struct ExactDecimalTests {
  @Test(arguments: [
    ("82", "82"), ("79.95", "79.95"), ("-0.5", "-0.5"), ("+3", "3"), ("1.50", "1.5"), (".5", "0.5"),
    ("5.", "5"), ("007", "7"), ("0.000000001", "0.000000001"),
    ("999999999.999999999", "999999999.999999999"),
    ("-0", "0"), ("0.0", "0"), ("-12.05", "-12.05"),
  ])
  func decimalsAreReadExactly(_ text: String, _ expected: String) throws {
    #expect(try #require(ExactDecimal(text)).description == expected)
  }

  @Test(arguments: [
    "", "-", ".", "1e3", "0x1", "1,5", "1.2.3", "--1", "1-", "NaN", "Infinity", "1234567890",
    "0.0000000001", " 1", "٣",
  ])
  func anythingElseIsNone(_ text: String) {
    #expect(ExactDecimal(text) == nil)
  }

  @Test(arguments: [
    ("15", "4.1", 62), ("15", "4.0", 60), ("10", "79.95", 800), ("10", "79.94", 799),
    ("-15", "4.1", -61), ("1", "0.5", 1), ("1", "-0.5", 0), ("1", "-1.5", -1), ("1", "-0.51", -1),
    ("0", "100", 0), ("1000000", "100", 100_000_000),
    ("999999999.999999999", "999999999.999999999", 999_999_999_999_999_998),
  ])
  func productsAreRoundedHalvesUp(_ a: String, _ b: String, _ expected: Int) throws {
    let (a, b) = (try #require(ExactDecimal(a)), try #require(ExactDecimal(b)))
    #expect(a.timesRounded(b) == expected)
    #expect(b.timesRounded(a) == expected)
  }

  @Test func decimalsAreOrdered() throws {
    let ascending = try ["-1.5", "-1", "-0.99", "0", "0.5", "0.51", "1", "10", "99.99", "100"].map {
      try #require(ExactDecimal($0))
    }
    for (i, a) in ascending.enumerated() {
      for (j, b) in ascending.enumerated() {
        #expect((a < b) == (i < j))
        #expect((a == b) == (i == j))
      }
    }
  }
}
