import Optimizer
import Parallel

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
    var stage = Look.Stage.glanced
    /// The rules that clash with the wish, where no choice fulfils it.
    var clash: [ClashRule]?
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
    estimate(sitting)
    var isOrdered = settled == first.count
    while first.count < count, !sitting.isOver {
      let order = open.sorted { isBefore(all[$0], all[$1]) }.prefix { all[$0].clash == nil }
      guard let next = order.first else { break }
      if all[next].stage == .settled {
        first.append(all[next])
        open.remove(next)
        isOrdered = isOrdered && isExact(all[next])
        if isOrdered { settled += 1 }
      } else {
        let unsettled = order.filter { all[$0].stage != .settled }.prefix(Self.width)
        look(at: unsettled.map { ($0, cutoff(besides: $0, count)) }, &sitting)
      }
    }
    leave(sitting)
  }

  /// So many are looked at before it is asked again who comes first: as many, however few threads there are.
  private static let width = 4

  /// Prices everybody else, too, until time ends.
  mutating func settleOthers(within limits: Limits, watcher: (any Watcher)?) {
    var sitting = Sitting(limits, watcher)
    var left = open.sorted { isBefore(all[$0], all[$1]) }
      .filter { all[$0].clash == nil && !isExact(all[$0]) }
    // A search that a cutoff ended says no more.
    for place in left { all[place].stage = .estimated }
    while !left.isEmpty, !sitting.isOver {
      look(at: left.prefix(Self.width).map { ($0, nil) }, &sitting)
      left.removeAll { all[$0].stage == .settled }
    }
    leave(sitting)
  }

  /// Finds a choice for everybody, until time ends.
  private mutating func estimate(_ sitting: Sitting) {
    let places = open.sorted().filter { all[$0].stage == .glanced }
    let entries = all
    let (deadline, alternatives) = (sitting.deadline, alternatives)
    let estimates = sitting.threads.map(places.count) { number -> Price? in
      let wish = Alternatives.Wish(oneOf: [entries[places[number]].tour])
      return deadline.isOver ? nil : alternatives.estimate(of: wish)
    }
    for (place, estimate) in zip(places, estimates) {
      guard let estimate else { continue }
      learn(estimate, of: place)
      all[place].stage = .estimated
    }
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

  /// Looks at some as closely as comes next, all at once as far as there are threads; each as far as it may be better than
  /// a cutoff, if there is one.
  private mutating func look(at places: [(Int, cutoff: [Int]?)], _ sitting: inout Sitting) {
    let looks = places.map { place, cutoff in
      Look(
        wish: wish(place), price: all[place].price, stage: all[place].stage,
        search: sitting.searches.removeValue(forKey: place), cutoff: cutoff)
    }
    let (deadline, alternatives) = (sitting.deadline, alternatives)
    let found = sitting.threads.map(looks.count) { number in
      var look = looks[number]
      look.take(in: alternatives, within: deadline)
      return look
    }
    for ((place, _), look) in zip(places, found) {
      (all[place].price, all[place].stage) = (look.price, look.stage)
      all[place].clash = look.clash ?? all[place].clash
      sitting.searches[place] = look.search
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

/// What somebody who looks at a contest has: the time, the threads, and searches begun.
private struct Sitting {
  let deadline: Deadline
  let threads: Threads
  /// Searches by the place of whom they are about.
  var searches: [Int: WishSearch] = [:]

  init(_ limits: Limits, _ watcher: (any Watcher)?) {
    deadline = Deadline(limits.alone, watcher)
    threads = Threads(count: limits.threads)
  }

  var isOver: Bool { deadline.isOver }
}
