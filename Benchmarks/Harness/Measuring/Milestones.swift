import Optimizer

/// When a solve had come how far: wall-clock seconds since planning began, nil where it never did.
///
/// All are read off the events that any watcher hears and the values and bounds at the end. A level that is not
/// the last is *settled* from the first event of a later level after its own last event on, if at the end its
/// value equals its bound; a level of which nothing was heard is settled from the start.
struct Milestones: Codable, Hashable, Sendable {
  /// A first whole plan was known: the first event, or else the end.
  var first: Double?
  /// The linear relaxation of the last level that was solved by one was solved: its first `root` event.
  var root: Double?
  /// The last level's bound was what it was at the end.
  var bound: Double?
  /// The last level's gap was at most 1 %, with all levels before it settled.
  var gap1: Double?
  /// The same with 0.1 %.
  var gap01: Double?
  /// The same with no gap: the plan is proven optimal.
  var proof: Double?

  /// A level at the end of a solve.
  typealias Final = (value: Int, bound: Int)

  /// The milestones of a solve that ended after `end` seconds.
  init(of events: [Event], levels: [Final], end: Double) {
    let end = end.thousandths
    guard let final = levels.last else { return }
    let last = levels.count - 1
    first = events.first?.seconds ?? end
    let rooted = events.last { $0.phase == "root" }?.level
    root = events.first { $0.phase == "root" && $0.level == rooted }?.seconds
    bound = events.first { $0.level == last && $0.bound == final.bound }?.seconds ?? end
    guard let settled = Self.settled(before: last, events, levels) else { return }
    let closing = events.filter { $0.level == last && $0.seconds >= settled }
    func reached(perMillion: Int) -> Double? {
      let limits = Limits(gapPerMillion: perMillion)
      let event = closing.first { limits.accept(value: $0.value, bound: $0.bound) }
      return event?.seconds
        ?? (limits.accept(value: final.value, bound: final.bound) ? end : nil)
    }
    gap1 = reached(perMillion: 10_000)
    gap01 = reached(perMillion: 1_000)
    proof = reached(perMillion: 0)
  }

  /// From when on every level before `last` was settled; nil if one never was.
  private static func settled(before last: Int, _ events: [Event], _ levels: [Final]) -> Double? {
    var latest = 0.0
    for level in 0..<last {
      guard levels[level].value == levels[level].bound else { return nil }
      guard let place = events.lastIndex(where: { $0.level == level }) else { continue }
      // Without a later event the end of the solve is what settled it.
      latest = max(
        latest, events[place...].first { $0.level > level }?.seconds ?? .infinity)
    }
    return latest
  }
}
