import Programme
import Selection

/// Finds what keeps officers from posts. Every tour of a post is laid beside everything that could strike it
/// out; what is reported are smallest sets that strike out all.
struct ObstacleFinder {
  private let situation: Situation
  private let place: OneOfficerOnePlace
  private let seats: CourseSeat
  /// Pins that forbid and running tours, by officer.
  private let pins: [Int: [Pin]]
  private let running: [Int: [ExistingTour]]

  init(_ situation: Situation) {
    self.situation = situation
    place = OneOfficerOnePlace(situation)
    seats = CourseSeat(situation)
    pins = Dictionary(
      grouping: situation.programme.pins.filter { $0.decision == .forbid }, by: \.officer)
    running = Dictionary(grouping: situation.running, by: \.officer)
  }

  /// What keeps an officer from a post: groups of obstacles of which each, taken alone, leaves no tour. To be
  /// eligible something must change in every group; without groups the officer is.
  ///
  /// - Complexity: O(tours of the post × obstacles), and O(2^k) for k obstacles none of which is enough alone.
  func groups(of officer: Int, on post: Int, asking requirements: PostRequirements) -> [[Obstacle]]
  {
    let tours = situation.windows.tours(of: situation.programme.posts[post], at: post)
    let strikes = strikes(of: officer, on: post, asking: requirements, tours)
    let alone = strikes.filter { !$0.struck.contains(false) }
    guard !tours.isEmpty else {
      return [[.closed]] + alone.filter { $0.never }.map { [$0.obstacle] }
    }
    var groups = alone.map { [$0.obstacle] }
    var rest = strikes.filter { $0.struck.contains(false) && $0.struck.contains(true) }
    while let group = Self.smallestCover(rest, of: tours.count) {
      groups.append(group.map { rest[$0].obstacle })
      rest = rest.indices.filter { !group.contains($0) }.map { rest[$0] }
    }
    return groups
  }

  /// Everything that strikes out one tour on a post; where nothing does, it is no tour that the post has.
  func obstacles(
    of officer: Int, on post: Int, asking requirements: PostRequirements,
    in months: ClosedRange<Month>
  ) -> [Obstacle] {
    let found = strikes(of: officer, on: post, asking: requirements, [months])
      .filter { $0.struck == [true] }.map(\.obstacle)
    return found.isEmpty ? [.closed] : found
  }

  /// An obstacle and which tours of the post it strikes out.
  private struct Strike {
    let obstacle: Obstacle
    let struck: [Bool]
    /// Whether it is a requirement that no month meets.
    var never = false
  }

  private func strikes(
    of index: Int, on post: Int, asking requirements: PostRequirements,
    _ tours: [ClosedRange<Month>]
  ) -> [Strike] {
    let programme = situation.programme
    let officer = programme.officers[index]
    var strikes = requirements.strictest.map { criterion in
      Strike(
        obstacle: .requirement(criterion),
        struck: tours.map { !criterion.holds(for: officer, from: $0.lowerBound) },
        never: RequirementRecord(of: officer, on: criterion, starts: []).met == .never)
    }
    func add(_ obstacle: Obstacle, _ strikesOut: (ClosedRange<Month>) -> Bool) {
      strikes.append(Strike(obstacle: obstacle, struck: tours.map(strikesOut)))
    }
    if let pins = pins[index]?.filter({ $0.post == post }), !pins.isEmpty {
      let isWhole = pins.contains { $0.from == nil }
      let months = isWhole ? [] : pins.compactMap(\.from).sorted()
      let reasons = Set(pins.map(\.reason)).subtracting([""]).sorted()
      add(.forbidden(from: months, reasons: reasons)) { isWhole || months.contains($0.lowerBound) }
    }
    let last = tours.map(\.lowerBound).max() ?? programme.horizon.last
    if let from = officer.availableFrom {
      add(.availableFrom(from, needed: last)) { $0.lowerBound < from }
    }
    if let until = officer.availableUntil {
      let needed = tours.map(\.upperBound).min() ?? programme.horizon.last
      add(.availableUntil(until, needed: needed)) { $0.upperBound > until }
    }
    if let home = officer.homeSince {
      let free = home + (programme.restMonths + 1)
      add(.rest(since: home, free: free, needed: last)) { $0.lowerBound < free }
    }
    for tour in running[index] ?? [] {
      let free = tour.until + (situation.restMonths(afterPost: tour.post) + 1)
      add(.running(post: tour.post, months: tour.from...tour.until, free: free)) {
        let months = situation.offset(of: $0.lowerBound)...situation.offset(of: $0.upperBound)
        return place.clash(with: tour, post: post, months: months)
      }
    }
    let mission = programme.posts[post].mission
    add(.noCourse) {
      !seats.hasCourse(mission: mission, start: situation.offset(of: $0.lowerBound))
    }
    return strikes
  }

  /// The indices of a smallest set of strikes that strikes out all of so many tours, the first in their order;
  /// nil where all of them leave one.
  private static func smallestCover(_ strikes: [Strike], of tours: Int) -> [Int]? {
    func covers(_ chosen: [Int]) -> Bool {
      (0..<tours).allSatisfy { tour in chosen.contains { strikes[$0].struck[tour] } }
    }
    guard tours > 0, covers(Array(strikes.indices)) else { return nil }
    func search(_ size: Int, from first: Int, _ chosen: [Int]) -> [Int]? {
      if size == 0 { return covers(chosen) ? chosen : nil }
      for next in strikes.indices.dropFirst(first) {
        if let found = search(size - 1, from: next + 1, chosen + [next]) { return found }
      }
      return nil
    }
    for size in 1...max(1, strikes.count) {
      if let found = search(size, from: 0, []) { return found }
    }
    return nil
  }
}
