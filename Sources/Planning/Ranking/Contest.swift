import Optimizer

/// Everybody who could take a place, ordered by price as far as it takes to know the first few.
///
/// Whoever may be the cheapest by what is known is looked at more closely, in the trees of the solved plan as far as they
/// speak of such prices and by a solve of its own beyond, until nothing more can be known of the one who comes first. So
/// dear answers are asked for only where cheap ones do not settle the order. It may be left when time ends, and gone on
/// with: what is known stays.
struct Contest: Sendable {
  private(set) var all: [Entry]
  /// Those whose turn has come, in order.
  private var first: [Entry] = []
  /// How many of the first are known to stand where they belong.
  private(set) var settled = 0
  /// Whether time ended it before the order, or a price that was asked for, was known.
  private(set) var isLeft = false
  private var open: Set<Int>
  private let alternatives: Alternatives

  /// Somebody, and what is known of the price.
  struct Entry: Sendable {
    let officer: Int
    let tour: Int
    var price: Price
    var stage = Stage.glanced
    /// The rules that clash with the wish, where no choice fulfils it.
    var clash: [ClashRule]?
  }

  /// How closely somebody was looked at.
  enum Stage: Int, Sendable {
    case glanced
    case estimated
    case sought
    case sketched
    case settled
  }

  init(for slot: Slot, alternatives: Alternatives) {
    self.alternatives = alternatives
    all = slot.tours.filter { !slot.taken.contains($0.officer) }.map { officer, tour in
      Entry(
        officer: officer, tour: tour,
        price: alternatives.glance(at: Alternatives.Wish(oneOf: [tour])))
    }
    open = Set(all.indices)
  }

  /// The first so many: those whose turn has come, and where time ended before, those of whom plans are known, in the order
  /// of these; and everybody else, the cheapest by what is known first.
  func ranked(first count: Int) -> (first: [Entry], others: [Entry]) {
    let model = alternatives.base.model
    let known = open.sorted().filter {
      isLeft && all[$0].clash == nil && all[$0].price.values != nil
    }
    .sorted { a, b in
      guard let mine = all[a].price.values, let theirs = all[b].price.values else { return false }
      return mine == theirs ? isBefore(all[a], all[b]) : model.isBetter(mine, than: theirs)
    }.prefix(max(0, count - first.count))
    let others = open.subtracting(known).map { all[$0] }.sorted { isBefore($0, $1) }
    return (first + known.map { all[$0] }, others)
  }

  /// Finds the first so many, until time ends.
  mutating func settle(first count: Int, within limits: Limits, watcher: (any Watcher)?) {
    var sitting = Sitting(limits, watcher)
    for place in open.sorted() where all[place].stage == .glanced && !sitting.isOver {
      learn(alternatives.estimate(of: wish(place)), of: place)
      all[place].stage = .estimated
    }
    var isOrdered = settled == first.count
    while first.count < count, !sitting.isOver,
      let next = open.min(by: { isBefore(all[$0], all[$1]) }), all[next].clash == nil
    {
      if all[next].stage == .settled {
        first.append(all[next])
        open.remove(next)
        isOrdered = isOrdered && isExact(all[next])
        if isOrdered { settled += 1 }
      } else {
        look(at: next, worseThan: cutoff(besides: next, count), &sitting)
      }
    }
    leave(sitting)
  }

  /// Prices everybody else, too, until time ends.
  mutating func settleOthers(within limits: Limits, watcher: (any Watcher)?) {
    var sitting = Sitting(limits, watcher)
    let left = open.sorted { isBefore(all[$0], all[$1]) }
    for place in left where all[place].clash == nil && !isExact(all[place]) {
      if sitting.isOver { break }
      // A search that a cutoff ended says no more.
      all[place].stage = .estimated
      while !sitting.isOver, all[place].stage != .settled {
        look(at: place, worseThan: nil, &sitting)
      }
    }
    leave(sitting)
  }

  /// Ends a sitting: a search that is left then begins anew.
  private mutating func leave(_ sitting: Sitting) {
    isLeft = sitting.isOver
    for place in sitting.searches.keys where all[place].stage == .sought {
      all[place].stage = .estimated
    }
  }

  /// What is known to be worse than as many as are wanted need not be known better.
  private func cutoff(besides place: Int, _ count: Int) -> [Int]? {
    let known = (first + open.filter { $0 != place }.map { all[$0] })
      .compactMap(\.price.values).sorted { alternatives.base.model.isBetter($0, than: $1) }
    return known.count >= count ? known[count - 1] : nil
  }

  /// Looks at somebody as closely as comes next: in the tree, where there is one that speaks of such wishes; for a plan with
  /// a small gap; for the best one.
  private mutating func look(
    at place: Int, worseThan cutoff: [Int]?, _ sitting: inout Sitting
  ) {
    switch all[place].stage {
    case .glanced, .estimated:
      let search = alternatives.search(
        for: wish(place), within: sitting.deadline.rest, watcher: sitting.deadline.watcher)
      all[place].stage = .sought
      if let search {
        sitting.searches[place] = search
        seek(place, worseThan: cutoff, &sitting)
      }
    case .sought: seek(place, worseThan: cutoff, &sitting)
    case .sketched, .settled:
      solve(for: place, worseThan: cutoff, within: sitting.deadline.share, sitting)
      all[place].stage = .settled
    }
  }

  /// Goes on with a search in the tree. What that cannot settle is sketched: so it is known soon what is too dear to be
  /// looked at more closely.
  private mutating func seek(
    _ place: Int, worseThan cutoff: [Int]?, _ sitting: inout Sitting
  ) {
    if let search = sitting.searches[place] {
      search.advance(nodes: Sitting.nodes, unlessWorseThan: cutoff)
      learn(search.price, of: place)
      guard search.isDone, !sitting.isOver else { return }
      sitting.searches[place] = nil
      let model = alternatives.base.model
      let isFarBehind = cutoff.map { model.isBetter($0, than: all[place].price.bounds) } ?? false
      if isFarBehind || all[place].price.values == all[place].price.bounds {
        all[place].stage = .settled
        return
      }
    }
    var limits = sitting.deadline.share
    let allowed = limits.gapPerMillion
    limits.gapPerMillion = max(allowed, Sitting.sketch)
    solve(for: place, worseThan: cutoff, within: limits, sitting)
    let isKnown = all[place].price.values == all[place].price.bounds || all[place].clash != nil
    all[place].stage = isKnown || allowed >= Sitting.sketch ? .settled : .sketched
  }

  private mutating func solve(
    for place: Int, worseThan cutoff: [Int]?, within limits: Limits, _ sitting: Sitting
  ) {
    do throws(Unsolvable) {
      let found = try alternatives.settle(
        wish(place), within: limits, unlessWorseThan: cutoff, watcher: sitting.deadline.watcher)
      learn(found.price, of: place)
    } catch {
      if case .clash(let rules) = error { all[place].clash = rules }
    }
  }

  /// Takes what a search says; what was known before still holds.
  private mutating func learn(_ price: Price, of place: Int) {
    all[place].price = price.sharpened(by: all[place].price, in: alternatives.base.model)
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

/// What somebody who looks at a contest has: the time, and searches begun.
private struct Sitting {
  let deadline: Deadline
  /// Searches by the place of whom they are about. They belong to one thread, so none outlasts a sitting.
  var searches: [Int: WishSearch] = [:]

  /// A search looks at so many nodes before it is asked again who comes first.
  static let nodes = 40
  /// The gap of a sketch, in millionths.
  static let sketch = 500

  init(_ limits: Limits, _ watcher: (any Watcher)?) { deadline = Deadline(limits, watcher) }

  var isOver: Bool { deadline.isOver }
}
