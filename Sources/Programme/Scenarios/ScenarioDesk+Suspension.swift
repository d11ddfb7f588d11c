extension ScenarioDesk {
  /// Suspends a mission for some months: nobody leaves for it then, and its officers stay or go home.
  mutating func suspend(
    _ mission: String, _ months: ClosedRange<Month>, officers: Change.Officers,
    at position: Position
  ) {
    let posts = draft.rows(.posts) { draft.text(.posts, $0, "mission") == mission }
    for row in posts {
      switch officers {
      case .stay: holdBack(row, in: months, at: position)
      case .home: bringHome(row, in: months, at: position)
      }
    }
  }

  /// Lets no tour of a post start in some months.
  private mutating func holdBack(
    _ row: Int, in months: ClosedRange<Month>, at position: Position
  ) {
    let window = window(row)
    let all = window.isEmpty ? [] : starts(row, in: window)
    let left = all.filter { !months.contains($0) }
    guard left.count < all.count else { return }
    // A month before the horizon stands for none at all.
    let text = left.isEmpty ? "\(first + -1)" : left.map(\.description).joined(separator: "|")
    draft.set(.posts, row, "starts", text, at: position)
  }

  private func starts(_ row: Int, in window: Range<Month>) -> [Month] {
    switch draft.text(.posts, row, "starts").flatMap({ CellKind<Post.Starts>.starts.parse($0) }) {
    case .every(let step)?: Array(stride(from: window.lowerBound, to: window.upperBound, by: step))
    case .months(let months)?: months.filter { window.contains($0) }
    case .any?, nil: Array(window.lowerBound..<window.upperBound)
    }
  }

  /// Closes a post for some months: what comes after stays the post, what came before becomes one beside it
  /// that ends with the tours that run.
  private mutating func bringHome(
    _ row: Int, in months: ClosedRange<Month>, at position: Position
  ) {
    guard let id = draft.text(.posts, row, "post") else { return }
    let window = window(row)
    guard window.lowerBound <= months.upperBound, window.upperBound > months.lowerBound else {
      return
    }
    endTours(before: months.lowerBound, at: position) { draft, tour in
      draft.text(.tours, tour, "post") == id
        && draft.month(.tours, tour, "from").map { $0 <= months.upperBound } ?? false
    }
    let hasBefore = window.lowerBound < months.lowerBound
    let hasAfter = window.upperBound > months.upperBound + 1
    if hasBefore, hasAfter {
      let seats = draft.text(.posts, row, "headcount").flatMap { Int($0) } ?? 0
      let before = split(
        row, seats: seats, from: draft.month(.posts, row, "from"),
        until: months.lowerBound + -1, sign: "-", at: position)
      for state in ExistingTour.State.allCases {
        for tour in tours(state, on: row) {
          guard let until = draft.month(.tours, tour, "until"), until < months.lowerBound else {
            continue
          }
          draft.set(.tours, tour, "post", before, at: position)
        }
      }
    }
    if hasAfter {
      draft.set(.posts, row, "from", "\(months.upperBound + 1)", at: position)
    } else if hasBefore {
      draft.set(.posts, row, "until", "\(months.lowerBound + -1)", at: position)
    } else {
      draft.set(.posts, row, "headcount", "0", at: position)
    }
  }

  /// The months of a post's window, to the end of the horizon where it is open, and beyond where it is not.
  private func window(_ row: Int) -> Range<Month> {
    let begin = begin(row)
    let end = end(row) ?? max(last, begin)
    return begin..<max(begin, end + 1)
  }
}
