extension ScenarioDesk {
  /// Makes an officer unavailable from a month on: a running tour ends before it, one that begins later goes.
  mutating func withdraw(_ row: Int, from: Month, at position: Position) {
    limit(row, from: nil, until: from + -1, at: position)
    guard let officer = draft.text(.officers, row, "officer") else { return }
    endTours(before: from, at: position) { $0.text(.tours, $1, "officer") == officer }
  }

  /// Makes an officer unavailable before a month.
  mutating func delay(_ row: Int, to month: Month, at position: Position) {
    limit(row, from: month, until: nil, at: position)
  }

  /// Cuts the months in which an officer is available. Where none is left they become one before the horizon,
  /// in which no tour can start.
  private mutating func limit(_ row: Int, from: Month?, until: Month?, at position: Position) {
    let old = (
      from: draft.month(.officers, row, "available_from"),
      until: draft.month(.officers, row, "available_until")
    )
    let begin = [old.from, from].compactMap(\.self).max()
    let end = [old.until, until].compactMap(\.self).min()
    if let begin, let end, end < begin {
      draft.set(.officers, row, "available_from", "\(first + -1)", at: position)
      draft.set(.officers, row, "available_until", "\(first + -1)", at: position)
      return
    }
    if let from, begin == from, old.from != from {
      draft.set(.officers, row, "available_from", "\(from)", at: position)
    }
    if let until, end == until, old.until != until {
      draft.set(.officers, row, "available_until", "\(until)", at: position)
    }
  }

  /// Ends running tours that pass a test before a month; those that begin in it or later are taken away.
  mutating func endTours(
    before month: Month, at position: Position, where test: (SourceDraft, Int) -> Bool
  ) {
    var gone: [Int] = []
    for row in 0..<draft.count(.tours) {
      guard draft.text(.tours, row, "state") == ExistingTour.State.running.rawValue,
        test(draft, row), let from = draft.month(.tours, row, "from"),
        let until = draft.month(.tours, row, "until"), until >= month
      else { continue }
      if from >= month {
        gone.append(row)
      } else {
        draft.set(.tours, row, "until", "\(month + -1)", at: position)
      }
    }
    draft.remove(.tours, gone)
  }
}
