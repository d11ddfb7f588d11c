import Optimizer

/// Everybody who could take a place, ordered by price as far as it takes to know the first few.
///
/// Whoever may be the cheapest by what is known is looked at more closely: first at a glance, then with prices moved
/// to the wish, then by a search. Once nothing more can be known of the one who comes first, that one is next. So dear
/// answers are asked for only where cheap ones do not settle the order.
struct Contest {
  private(set) var all: [Entry]
  /// Those whose turn has come, in order.
  private(set) var first: [Entry] = []
  /// How many of the first are known to stand where they belong.
  private(set) var settled = 0
  private let alternatives: Alternatives
  private let clock: Deadline
  private let limits: Limits
  private let watcher: (any Watcher)?

  /// Somebody, and what is known of the price.
  struct Entry {
    let officer: Int
    let tour: Int
    var price: Price
    var stage = Stage.glanced
    /// The rules that clash with the wish, where no choice fulfils it.
    var clash: [ClashRule]?
  }

  /// How closely somebody was looked at.
  enum Stage: Int {
    case glanced, bounded, settled
  }

  init(
    for slot: Slot, alternatives: Alternatives, limits: Limits, watcher: (any Watcher)?
  ) {
    self.alternatives = alternatives
    self.limits = limits
    self.watcher = watcher
    clock = Deadline(seconds: limits.seconds)
    all = slot.tours.filter { !slot.taken.contains($0.officer) }.map { officer, tour in
      Entry(
        officer: officer, tour: tour,
        price: alternatives.glance(at: Alternatives.Wish(oneOf: [tour])))
    }
  }

  /// Everybody whose turn has not come, the cheapest by what is known first.
  var others: [Entry] {
    let taken = Set(first.map(\.officer))
    return all.filter { !taken.contains($0.officer) }.sorted { isBefore($0, $1) }
  }

  /// Finds the first so many.
  mutating func settle(first count: Int) {
    var open = Set(all.indices)
    var isOrdered = true
    while first.count < count, let next = open.min(by: { isBefore(all[$0], all[$1]) }) {
      guard all[next].clash == nil else { return }
      let isStopped = clock.isOver || watcher?.wantsStop ?? false
      if isStopped {
        // What was not looked at closely is no reserve: there is no plan with it to show.
        guard all[next].stage == .settled else { return }
        isOrdered = false
      }
      switch all[next].stage {
      case .glanced: look(at: next)
      case .bounded: search(for: next, first: count, among: open)
      case .settled:
        first.append(all[next])
        open.remove(next)
        isOrdered = isOrdered && isExact(all[next])
        if isOrdered { settled += 1 }
      }
    }
  }

  private mutating func look(at place: Int) {
    all[place].price = alternatives.bound(wish(place), within: clock.share(of: limits))
    all[place].stage = .bounded
  }

  private mutating func search(for place: Int, first count: Int, among open: Set<Int>) {
    all[place].stage = .settled
    // What is known to be worse than as many as are wanted need not be known better.
    let known = (first + open.filter { all[$0].stage == .settled && $0 != place }.map { all[$0] })
      .compactMap(\.price.values).sorted { alternatives.base.model.isBetter($0, than: $1) }
    let cutoff = known.count >= count ? known[count - 1] : nil
    do throws(Unsolvable) {
      all[place].price = try alternatives.settle(
        wish(place), within: clock.share(of: limits), unlessWorseThan: cutoff, watcher: watcher
      ).price
    } catch {
      if case .clash(let rules) = error { all[place].clash = rules }
    }
  }

  private func wish(_ place: Int) -> Alternatives.Wish {
    Alternatives.Wish(oneOf: [all[place].tour])
  }

  /// What each level loses by somebody.
  func losses(of entry: Entry) -> [Price.Loss] {
    entry.price.losses(against: alternatives.base.solution, in: alternatives.base.model)
  }

  /// Whether the price of somebody is exact at every level.
  func isExact(_ entry: Entry) -> Bool {
    let losses = losses(of: entry)
    return losses.count == alternatives.base.model.levels.count && losses.allSatisfy(\.isExact)
  }

  /// Whether one comes before another by what is known. Who may be as cheap and was looked at less comes first, to be
  /// looked at; of equal prices the one with more to gain.
  private func isBefore(_ a: Entry, _ b: Entry) -> Bool {
    if (a.clash == nil) != (b.clash == nil) { return a.clash == nil }
    let model = alternatives.base.model
    if a.price.bounds != b.price.bounds {
      return model.isBetter(a.price.bounds, than: b.price.bounds)
    }
    if a.stage != b.stage { return a.stage.rawValue < b.stage.rawValue }
    let gains = model.levels.last?.gain ?? []
    let (mine, theirs) = gains.isEmpty ? (0, 0) : (gains[a.tour], gains[b.tour])
    return (theirs, a.officer) < (mine, b.officer)
  }
}

/// A time by which everything is to be known.
struct Deadline: Sendable {
  private let end: ContinuousClock.Instant?

  init(seconds: Double?) {
    end = seconds.map { ContinuousClock.now + .milliseconds(Int($0 * 1_000)) }
  }

  /// Whether it has passed.
  var isOver: Bool { end.map { $0 <= .now } ?? false }

  /// Limits for one of several searches: half of the time left.
  func share(of limits: Limits) -> Limits {
    var limits = limits
    limits.seconds = end.map { end in
      let left = ContinuousClock.now.duration(to: end).components
      return max(0.01, (Double(left.seconds) + Double(left.attoseconds) / 1e18) / 2)
    }
    return limits
  }
}
