extension ScenarioDesk {
  /// The first month of a post's window, as FORMAT has it.
  func begin(_ row: Int) -> Month {
    [draft.month(.posts, row, "from"), missionMonth(row, "from")].compactMap(\.self).max() ?? first
  }

  /// The last month of a post's window; nil where it is open.
  func end(_ row: Int) -> Month? {
    [draft.month(.posts, row, "until"), missionMonth(row, "until")].compactMap(\.self).min()
  }

  private func missionMonth(_ row: Int, _ column: String) -> Month? {
    guard let mission = draft.text(.posts, row, "mission") else { return nil }
    let rows = draft.rows(.missions) { draft.text(.missions, $0, "mission") == mission }
    return rows.first.flatMap { draft.month(.missions, $0, column) }
  }

  /// Closes a post from a month on; its officers go home or stay.
  mutating func close(
    _ row: Int, from: Month, officers: Change.Officers, at position: Position
  ) {
    guard let id = draft.text(.posts, row, "post") else { return }
    if officers == .home {
      endTours(before: from, at: position) { $0.text(.tours, $1, "post") == id }
    }
    if let end = end(row), end < from { return }
    if from > begin(row) {
      draft.set(.posts, row, "until", "\(from + -1)", at: position)
    } else {
      draft.set(.posts, row, "headcount", "0", at: position)
    }
  }

  /// Moves the window of a post, and the months in which its tours start.
  mutating func move(_ row: Int, by months: Int, at position: Position) {
    draft.set(.posts, row, "from", "\(begin(row) + months)", at: position)
    if let until = draft.month(.posts, row, "until") {
      draft.set(.posts, row, "until", "\(until + months)", at: position)
    }
    if case .months(let starts)? = draft.text(.posts, row, "starts").flatMap({
      CellKind<Post.Starts>.starts.parse($0)
    }) {
      let moved = starts.map { "\($0 + months)" }.joined(separator: "|")
      draft.set(.posts, row, "starts", moved, at: position)
    }
  }

  /// Gives a post another headcount, for good, from a month on, or in some months only.
  ///
  /// A headcount is one number for the whole window, so seats that come later, or go earlier, become a post of
  /// their own beside it; the running tours that end first are those on the seats that go.
  mutating func setHeadcount(
    _ row: Int, _ amount: Change.Amount, from: Month?, until: Month?, at position: Position
  ) {
    guard let now = draft.text(.posts, row, "headcount").flatMap({ Int($0) }) else { return }
    let wanted = amount.headcount(of: now)
    let start = max(from ?? begin(row), begin(row))
    let stop = [until, end(row)].compactMap(\.self).min()
    if let stop, stop < start { return }
    if start == begin(row), stop == end(row) {
      draft.set(.posts, row, "headcount", "\(wanted)", at: position)
    } else if wanted > now {
      split(row, seats: wanted - now, from: start, until: stop, sign: "+", at: position)
    } else if wanted < now {
      shrink(row, by: now - wanted, start, stop, at: position)
    }
  }

  private mutating func shrink(
    _ row: Int, by seats: Int, _ start: Month, _ stop: Month?, at position: Position
  ) {
    guard let now = draft.text(.posts, row, "headcount").flatMap({ Int($0) }) else { return }
    let end = end(row)
    draft.set(.posts, row, "headcount", "\(now - seats)", at: position)
    if start > begin(row) {
      let id = split(
        row, seats: seats, from: draft.month(.posts, row, "from"), until: start + -1, sign: "-",
        at: position)
      let leaving = tours(.running, on: row).sorted {
        (draft.month(.tours, $0, "until") ?? last, $0)
          < (draft.month(.tours, $1, "until") ?? last, $1)
      }
      for tour in leaving.prefix(seats) { draft.set(.tours, tour, "post", id, at: position) }
    }
    if let stop, stop != end {
      split(row, seats: seats, from: stop + 1, until: end, sign: "+", at: position)
    }
  }

  /// The tours of a state on a post.
  func tours(_ state: ExistingTour.State, on row: Int) -> [Int] {
    let id = draft.text(.posts, row, "post")
    return draft.rows(.tours) {
      draft.text(.tours, $0, "post") == id && draft.text(.tours, $0, "state") == state.rawValue
    }
  }

  /// Adds a post like another one, with what is asked of its officers; gives its identifier.
  @discardableResult
  mutating func split(
    _ row: Int, seats: Int, from: Month?, until: Month?, sign: String, at position: Position
  ) -> String {
    let old = draft.text(.posts, row, "post") ?? ""
    var id = old + sign
    while draft.row(.posts, id) != nil { id += sign }
    origins[id] = origins[old] ?? old
    let own = [
      "post": id, "headcount": "\(seats)", "from": from?.description ?? "",
      "until": until?.description ?? "",
    ]
    draft.copy(.posts, row, with: own, at: position)
    let requirements = draft.rows(.requirements) {
      draft.text(.requirements, $0, "scope") == "post"
        && draft.text(.requirements, $0, "id") == old
    }
    for row in requirements { draft.copy(.requirements, row, with: ["id": id], at: position) }
    let scores = draft.rows(.scores) { draft.text(.scores, $0, "post") == old }
    for row in scores { draft.copy(.scores, row, with: ["post": id], at: position) }
    let forbidden = draft.rows(.pins) {
      draft.text(.pins, $0, "post") == old
        && draft.text(.pins, $0, "decision") == Pin.Decision.forbid.rawValue
    }
    for row in forbidden { draft.copy(.pins, row, with: ["post": id], at: position) }
    return id
  }
}

extension Change.Amount {
  /// What it makes of a headcount; never below nobody.
  func headcount(of now: Int) -> Int {
    switch self {
    case .to(let number): number
    case .by(let number): max(0, now + number)
    }
  }
}
