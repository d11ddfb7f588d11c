import Glibc

/// What a cell of a workbook holds.
enum CellValue: Hashable, Sendable {
  /// A text.
  case text(String)
  /// A number, shown as one.
  case number(Double)
  /// A number that is shown as a date, as the date.
  case date(CalendarDate)
  /// A number that is shown as a percentage.
  case share(Double)
  /// True or false.
  case truth(Bool)
  /// What a formula came to that could not be computed: `#REF!`.
  case error(String)
  /// A formula whose result the file does not have.
  case formula

  /// A number as spreadsheets show it, with at most the 15 digits that they keep.
  static func text(of number: Double) -> String {
    if let whole = Int(exactly: number), whole.magnitude < 1_000_000_000_000_000 {
      return String(whole)
    }
    var room = [CChar](repeating: 0, count: 32)
    unsafe withVaList([number]) { _ = unsafe vsnprintf(&room, room.count, "%.15g", $0) }
    let bytes = room.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// A day of the calendar.
struct CalendarDate: Hashable, Sendable, CustomStringConvertible {
  let year, month, day: Int

  /// The day that workbooks count as this number, its fraction being the time of day; nil where there is none.
  ///
  /// Where counting begins with 1900, 60 is 29 February 1900, which never was (ECMA-376, 18.17.4.1).
  init?(serial: Double, from1904: Bool) {
    guard serial >= 0, serial < 2_958_466 else { return nil }
    let days = Int(serial)
    if from1904 {
      self.init(daysSince1970: days - 24_107)
    } else {
      guard days != 0, days != 60 else { return nil }
      self.init(daysSince1970: days - (days < 60 ? 25_568 : 25_569))
    }
  }

  /// By the method of Howard Hinnant's "chrono-compatible low-level date algorithms": years begin in March, so that
  /// the leap day is the last one.
  private init(daysSince1970 days: Int) {
    let shifted = days + 719_468
    let era = shifted / 146_097
    let ofEra = shifted % 146_097
    let yearOfEra = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let fromMarch = (5 * ofYear + 2) / 153
    day = ofYear - (153 * fromMarch + 2) / 5 + 1
    month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// The month as `YYYY-MM`.
  var monthText: String { "\(Self.digits(year, 4))-\(Self.digits(month, 2))" }

  /// The day as ISO 8601 has it.
  var description: String { monthText + "-" + Self.digits(day, 2) }

  private static func digits(_ number: Int, _ count: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, count - text.count)) + text
  }
}
