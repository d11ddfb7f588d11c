public import Programme

/// Every tour that could be started: FORMAT "Possible tours", as flat arrays.
///
/// Ascending by officer, post, first month, last month. Rules that tie tours to each other (one place
/// at a time, headcounts, quotas, seats) are not judged here.
public struct PossibleTours: Sendable {
  /// The officer of each, an index into `Programme.officers`.
  public private(set) var officer: [Int32] = []
  /// The post of each, an index into `Programme.posts`.
  public private(set) var post: [Int32] = []
  /// The first month of each, in months after the horizon's first; never negative.
  public private(set) var from: [Int32] = []
  /// The last month of each, likewise; may lie past the horizon.
  public private(set) var until: [Int32] = []
  /// Points a month of each.
  public private(set) var points: [Int] = []
  /// How many (officer, post) pairs may serve at all, and how many were considered.
  public private(set) var pairs: (eligible: Int, considered: Int) = (0, 0)

  /// How many there are.
  public var count: Int { officer.count }

  /// The possible tours of a programme.
  /// - Complexity: O(officers × distinct requirement profiles + tours).
  public init(of programme: Programme, windows: PostWindows) {
    let candidates = Candidates(of: programme)
    let forbidden = ForbiddenTours(programme)
    let scores = Dictionary(
      programme.scores.map { (Pair($0.officer, $0.post), $0.points) }
    ) { first, _ in first }
    pairs = (0, programme.officers.count * programme.posts.count)
    for (person, officer) in programme.officers.enumerated() {
      let earliest = officer.firstMonth(restMonths: programme.restMonths)
      for (post, span) in candidates.posts(of: person) {
        let pair = Pair(person, post)
        let requirements = candidates.requirements(of: post)
        let given = scores.isEmpty ? nil : scores[pair]
        var isEligible = false
        var merit: Merit?
        for start in windows.starts[post] where span.contains(start) {
          if let earliest, start < earliest { continue }
          if forbidden.contains(pair, from: start) { continue }
          for length in programme.posts[post].tourMonths {
            let end = start + (length - 1)
            if let window = windows.windows[post], end > window.upperBound { break }
            if let last = officer.availableUntil, end > last { break }
            if merit == nil || candidates.hasDatedAssets(post) {
              merit = Merit(
                of: officer, on: requirements, from: start, weights: programme.weights,
                given: given)
            }
            self.officer.append(Int32(person))
            self.post.append(Int32(post))
            from.append(Int32(start.index - programme.horizon.first.index))
            until.append(Int32(end.index - programme.horizon.first.index))
            points.append(merit?.points ?? 0)
            isEligible = true
          }
        }
        if isEligible { pairs.eligible += 1 }
      }
    }
  }
}

/// One officer on one post.
struct Pair: Hashable, Sendable {
  let officer: Int
  let post: Int

  init(_ officer: Int, _ post: Int) {
    self.officer = officer
    self.post = post
  }
}

/// The tours that pins forbid.
struct ForbiddenTours {
  private var months: [Pair: Set<Month?>] = [:]

  init(_ programme: Programme) {
    for pin in programme.pins where pin.decision == .forbid {
      months[Pair(pin.officer, pin.post), default: []].insert(pin.from)
    }
  }

  func contains(_ pair: Pair, from month: Month) -> Bool {
    guard !months.isEmpty, let months = months[pair] else { return false }
    return months.contains(nil) || months.contains(month)
  }
}

extension Officer {
  /// The first month in which the officer could start a tour; nil where nothing limits it.
  func firstMonth(restMonths: Int) -> Month? {
    [availableFrom, homeSince.map { $0 + (restMonths + 1) }].compactMap(\.self).max()
  }
}
