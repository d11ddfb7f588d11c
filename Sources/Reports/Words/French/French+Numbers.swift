import Programme

extension French {
  func number(_ number: Int) -> String {
    (number < 0 ? "−" : "") + number.digits(groupedBy: Self.space)
  }

  func decimal(_ figure: String) -> String {
    figure.replacing(".", with: ",").replacing("-", with: "−")
  }

  func percent(_ figure: String) -> String { decimal(figure) + Self.space + "%" }

  func ordinal(_ place: Int) -> String { number(place) + (place == 1 ? "er" : "e") }

  func all(_ items: [String]) -> String { joined(items, "et") }

  func any(_ items: [String]) -> String { joined(items, "ou") }

  func clauses(_ clauses: [String]) -> String { clauses.joined(separator: "\(Self.thin); ") }

  func labelled(_ label: String, _ text: String) -> String { "\(label)\(Self.thin): \(text)" }

  func heading(_ label: String) -> String { "\(label)\(Self.thin):" }

  func quoted(_ text: String) -> String { "«\(Self.thin)\(text)\(Self.thin)»" }

  func months(_ months: ClosedRange<Month>) -> String {
    months.count == 1
      ? "en \(months.lowerBound)" : "de \(months.lowerBound) à \(months.upperBound)"
  }

  /// The plural begins with two.
  func count(_ number: Int, _ noun: Noun) -> String {
    let forms = noun.french
    return self.number(number) + Self.space + (isPlural(number) ? forms.plural : forms.singular)
  }

  /// Whether a noun counted so often stands in the plural.
  func isPlural(_ number: Int) -> Bool { number.magnitude >= 2 }
}

extension Noun {
  /// Both forms.
  fileprivate var french: (singular: String, plural: String) {
    switch self {
    case .officer: ("policier", "policiers")
    case .officerMonth: ("mois-policier", "mois-policiers")
    case .month: ("mois", "mois")
    case .tour: ("affectation", "affectations")
    case .post: ("poste", "postes")
    case .quota: ("quota", "quotas")
    case .point: ("point", "points")
    case .year: ("an", "ans")
    case .mission: ("mission", "missions")
    }
  }
}
