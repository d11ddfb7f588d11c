import Planning
import Programme
import Selection

/// Points, planned tours and pins of officers who cannot serve on the post they name.
struct PairDoubts {
  private let situation: Situation
  /// Which of the pairs that tables name have a possible tour.
  private let eligible: Set<Pair>

  /// An officer on a post.
  private struct Pair: Hashable {
    let officer: Int
    let post: Int
  }

  /// - Complexity: O(possible tours).
  init(_ situation: Situation) {
    self.situation = situation
    let programme = situation.programme
    let named = Set(
      programme.scores.map { Pair(officer: $0.officer, post: $0.post) }
        + programme.tours.map { Pair(officer: $0.officer, post: $0.post) }
        + programme.pins.map { Pair(officer: $0.officer, post: $0.post) })
    let possible = situation.possible
    eligible = (0..<(named.isEmpty ? 0 : possible.count)).reduce(into: []) { pairs, tour in
      let pair = Pair(officer: Int(possible.officer[tour]), post: Int(possible.post[tour]))
      if named.contains(pair) { pairs.insert(pair) }
    }
  }

  /// Every doubt.
  var all: [Fault] { aboutScores + aboutPlannedTours + aboutPins }

  private var programme: Programme { situation.programme }

  private var aboutScores: [Fault] {
    programme.scores
      .filter { !eligible.contains(Pair(officer: $0.officer, post: $0.post)) }
      .map { doubt("scores.csv", $0.officer, $0.post, "the points do nothing") }
  }

  private var aboutPlannedTours: [Fault] {
    programme.tours
      .filter { $0.state == .planned && !isPossible($0) }
      .map { tour in
        let pair = Pair(officer: tour.officer, post: tour.post)
        guard eligible.contains(pair) else {
          return doubt(
            "tours.csv", tour.officer, tour.post, "the planned tour counts as one change")
        }
        return Fault(
          .warning, file: "tours.csv", at: nil, field: "from",
          found: "the planned tour of \(programme.officers[tour.officer].id) on "
            + "\(programme.posts[tour.post].id) \((tour.from...tour.until).phrase) is not possible "
            + "and counts as one change",
          expected: "a possible tour")
      }
  }

  private var aboutPins: [Fault] {
    let running = Set(situation.running.map { Pair(officer: $0.officer, post: $0.post) })
    return programme.pins.filter { pin in
      let pair = Pair(officer: pin.officer, post: pin.post)
      return pin.decision == .require && !eligible.contains(pair) && !running.contains(pair)
    }.map { doubt("pins.csv", $0.officer, $0.post, "the pin cannot be kept, so no plan exists") }
  }

  /// Whether an existing tour is among the possible ones. Complexity: O(log possible tours).
  private func isPossible(_ tour: ExistingTour) -> Bool {
    let possible = situation.possible
    let wanted = (
      Int32(tour.officer), Int32(tour.post), Int32(programme.horizon.offset(of: tour.from)),
      Int32(programme.horizon.offset(of: tour.until))
    )
    var (low, high) = (0, possible.count)
    while low < high {
      let middle = (low + high) / 2
      let found = (
        possible.officer[middle], possible.post[middle], possible.from[middle],
        possible.until[middle]
      )
      if found < wanted { low = middle + 1 } else { high = middle }
    }
    return low < possible.count
      && (possible.officer[low], possible.post[low], possible.from[low], possible.until[low])
        == wanted
  }

  private func doubt(_ file: String, _ officer: Int, _ post: Int, _ effect: String) -> Fault {
    let reasons = Eligibility(of: officer, on: post, in: programme, windows: situation.windows)
      .reasons.map { $0.phrase(in: programme) }.joined(separator: ", ")
    let (person, place) = (programme.officers[officer].id, programme.posts[post].id)
    return Fault(
      .warning, file: file, at: nil, field: "officer",
      found: "\(person) cannot serve on \(place) (\(reasons)): \(effect)",
      expected: "a pair with a possible tour")
  }
}
