import Programme

extension English {
  func number(_ number: Int) -> String { number.grouped }

  func decimal(_ figure: String) -> String { figure }

  func percent(_ figure: String) -> String { figure + " %" }

  func ordinal(_ place: Int) -> String {
    let isTeen = (11...13).contains(place % 100)
    let ending =
      switch place % 10 {
      case 1 where !isTeen: "st"
      case 2 where !isTeen: "nd"
      case 3 where !isTeen: "rd"
      default: "th"
      }
    return number(place) + ending
  }

  func all(_ items: [String]) -> String { joined(items, "and") }

  func any(_ items: [String]) -> String { joined(items, "or") }

  func clauses(_ clauses: [String]) -> String { clauses.joined(separator: "; ") }

  func labelled(_ label: String, _ text: String) -> String { "\(label): \(text)" }

  func heading(_ label: String) -> String { label + ":" }

  func quoted(_ text: String) -> String { "“\(text)”" }

  func months(_ months: ClosedRange<Month>) -> String {
    months.count == 1 ? "in \(months.lowerBound)" : "\(months.lowerBound) to \(months.upperBound)"
  }

  func count(_ number: Int, _ noun: Noun) -> String {
    self.number(number) + " " + (number == 1 ? noun.english : noun.english + "s")
  }
}

extension Noun {
  /// The singular; every plural is regular.
  fileprivate var english: String {
    switch self {
    case .officer: "officer"
    case .officerMonth: "officer-month"
    case .month: "month"
    case .tour: "tour"
    case .post: "post"
    case .quota: "quota"
    case .point: "point"
    case .year: "year"
    case .mission: "mission"
    }
  }
}
