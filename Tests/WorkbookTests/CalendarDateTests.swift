import Testing

@testable import Workbook

/// Days as workbooks count them.
@Suite struct CalendarDateTests {
  @Test(arguments: [
    (1.0, "1900-01-01"), (59, "1900-02-28"), (61, "1900-03-01"), (25_569, "1970-01-01"),
    (36_585.75, "2000-02-29"), (46_388, "2027-01-01"), (2_958_465, "9999-12-31"),
  ])
  func countsFrom1900(_ serial: Double, _ day: String) throws {
    #expect(try #require(CalendarDate(serial: serial, from1904: false)).description == day)
  }

  @Test(arguments: [(0.0, "1904-01-01"), (366, "1905-01-01"), (44_926, "2027-01-01")])
  func countsFrom1904(_ serial: Double, _ day: String) throws {
    #expect(try #require(CalendarDate(serial: serial, from1904: true)).description == day)
  }

  @Test(arguments: [-1.0, 0, 60, 60.5, 2_958_466, 1e300])
  func otherNumbersAreNoDays(_ serial: Double) {
    #expect(CalendarDate(serial: serial, from1904: false) == nil)
  }

  @Test func everyDayOfFourCenturiesFollowsTheOneBefore() throws {
    var last = try #require(CalendarDate(serial: 61, from1904: false))
    for serial in 62..<(61 + 146_097) {
      let day = try #require(CalendarDate(serial: Double(serial), from1904: false))
      let follows =
        day.year == last.year && day.month == last.month && day.day == last.day + 1
        || day.day == 1 && day.month == last.month % 12 + 1 && last.day >= 28
          && day.year == last.year + (last.month == 12 ? 1 : 0)
      #expect(follows, "\(last) \(day)")
      last = day
    }
    #expect(last.description == "2300-02-28")
  }
}
