import Programme

extension Inspection {
  /// The inspection for the terminal, warnings left out.
  public func text(in language: Language) -> String {
    let words = language.words
    return [title(words), countTable(words), emptyPosts(words)].joined(separator: "\n")
  }

  private func title(_ words: any Words) -> String {
    words.labelled(
      programme, "\(horizon.range.phrase), \(words.count(horizon.months, .month))") + "\n"
      + words.objective(objective) + "\n"
  }

  private func countTable(_ words: any Words) -> String {
    var table = TextTable(("", .left), ("", .right), ("", .left))
    for row in InspectionRow.allCases {
      guard let count = counts.count(row) else { continue }
      table.add(words.row(row), words.number(count), remark(on: row, words))
    }
    return String(table.text.drop { $0 == "\n" })
  }

  private func remark(on row: InspectionRow, _ words: any Words) -> String {
    switch row {
    case .posts: words.asked(headcount: counts.headcount, officerMonths: counts.officerMonths)
    case .courses: words.seats(counts.courseSeats)
    case .eligiblePairs: words.ofPairs(counts.pairs)
    default: ""
    }
  }

  private func emptyPosts(_ words: any Words) -> String {
    guard !withoutCandidate.isEmpty else { return words.everyPostHasACandidate + "\n" }
    var text = words.withoutCandidate(withoutCandidate.count) + "\n"
    for post in withoutCandidate {
      text += "  \(words.empty(post))\n"
      for reason in post.reasons {
        let why = words.inTheWay(reason, in: source)
        text += "    \(words.labelled(words.number(reason.officers), why))\n"
      }
    }
    return text
  }
}

extension Inspection.Counts {
  /// The count of a row; nil where the programme has no such table.
  fileprivate func count(_ row: InspectionRow) -> Int? {
    switch row {
    case .services: services
    case .officers: officers
    case .missions: missions
    case .posts: posts
    case .requirements: requirements
    case .quotas: quotas
    case .targets: targets
    case .courses: courses
    case .runningTours: running
    case .plannedTours: planned
    case .pins: pins
    case .possibleTours: possibleTours
    case .eligiblePairs: eligiblePairs
    }
  }
}
