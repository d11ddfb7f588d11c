import Programme
import Testing

@Suite struct MonthTests {
  @Test(arguments: ["2027-01", "2027-12", "0001-10", "9999-12", "0000-01"])
  func monthsAreReadAndWritten(_ text: String) throws {
    #expect(try #require(Month(text)).description == text)
  }

  @Test(arguments: [
    "", "2027", "2027-1", "2027-00", "2027-13", "27-01", "2027/01", "2027-01-01", " 2027-01",
    "２０２７-01", "2027-0a", "-027-01", "2027--1",
  ])
  func anythingElseIsNone(_ text: String) {
    #expect(Month(text) == nil)
  }

  @Test func monthsAreCounted() throws {
    let december = try #require(Month("2026-12"))
    let march = try #require(Month("2027-03"))
    #expect(december < march)
    #expect(december.distance(to: march) == 3)
    #expect(december.advanced(by: 3) == march)
    #expect(march.advanced(by: -3) == december)
    #expect((december...march).map(\.description) == ["2026-12", "2027-01", "2027-02", "2027-03"])
  }

  @Test func everyMonthOfACenturyIsReadBack() {
    for index in 1950 * 12..<2050 * 12 {
      #expect(Month(Month(index: index).description)?.index == index)
    }
  }
}
