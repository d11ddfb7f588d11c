import Optimizer

/// Everybody who could take a place, ordered by price as far as it takes to know the first few.
///
/// Whoever may be the cheapest by what is known is looked at more closely, in the trees of the solved plan as far as they
/// speak of such prices and by a solve of its own beyond, until nothing more can be known of the one who comes first. So
/// dear answers are asked for only where cheap ones do not settle the order.
struct Contest {
  private(set) var all: [Entry]
  /// Those whose turn has come, in order.
  private(set) var first: [Entry] = []
  /// How many of the first are known to stand where they belong.
  private(set) var settled = 0
  private var open: Set<Int>
  private let alternatives: Alternatives
  private let clock: Deadline
  private let limits: Limits
  private let watcher: (any Watcher)?

  /// A search looks at so many nodes before it is asked again who comes first.
  private static let nodes = 40
  /// The gap of a sketch, in millionths.
  private static let sketch = 500

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
  enum Stage {
    case glanced
    case sought(WishSearch)
    case sketched
    case settled

    fileprivate var rank: Int {
      switch self {
      case .glanced: 0
      case .sought: 1
      case .sketched: 2
      case .settled: 3
      }
    }
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
    open = Set(all.indices)
  }

  /// Everybody whose turn has not come, the cheapest by what is known first.
  var others: [Entry] { open.map { all[$0] }.sorted { isBefore($0, $1) } }

  private var isOver: Bool { clock.isOver || watcher?.wantsStop ?? false }

  /// Finds the first so many; where time ends before, those of whom plans are known follow in the order of these. Where
  /// there is a limit on time, what is left of it goes to everybody else.
  mutating func settle(first count: Int) {
    var isOrdered = settled == first.count
    while first.count < count, !isOver, let next = open.min(by: { isBefore(all[$0], all[$1]) }) {
      guard all[next].clash == nil else { return }
      switch all[next].stage {
      case .glanced: look(at: next, worseThan: cutoff(besides: next, count))
      case .sought(let search):
        advance(search, of: next, worseThan: cutoff(besides: next, count))
      case .sketched: search(for: next, worseThan: cutoff(besides: next, count))
      case .settled:
        take(next)
        isOrdered = isOrdered && isExact(all[next])
        if isOrdered { settled += 1 }
      }
    }
    if isOver { fill(upTo: count) } else if limits.seconds != nil { settleRest() }
  }

  private mutating func take(_ place: Int) {
    first.append(all[place])
    open.remove(place)
  }

  /// What is known to be worse than as many as are wanted need not be known better.
  private func cutoff(besides place: Int, _ count: Int) -> [Int]? {
    let known = (first + open.filter { $0 != place }.map { all[$0] })
      .compactMap(\.price.values).sorted { alternatives.base.model.isBetter($0, than: $1) }
    return known.count >= count ? known[count - 1] : nil
  }

  /// Begins a search in the tree, or where there is none searches by itself.
  private mutating func look(at place: Int, worseThan cutoff: [Int]?) {
    guard
      let search = alternatives.search(
        for: wish(place), within: clock.all(of: limits), watcher: watcher)
    else { return sketch(place, worseThan: cutoff) }
    all[place].stage = .sought(search)
    advance(search, of: place, worseThan: cutoff)
  }

  /// Goes on with a search in the tree.
  private mutating func advance(_ search: WishSearch, of place: Int, worseThan cutoff: [Int]?) {
    search.advance(nodes: Self.nodes, unlessWorseThan: cutoff)
    learn(search.price, of: place)
    guard search.isDone, !isOver else { return }
    let model = alternatives.base.model
    let isFarBehind = cutoff.map { model.isBetter($0, than: all[place].price.bounds) } ?? false
    if isFarBehind || all[place].price.values == all[place].price.bounds {
      all[place].stage = .settled
    } else {
      sketch(place, worseThan: cutoff)
    }
  }

  /// Looks for some good plan beyond the tree: so it is known soon what is too dear to be looked at more closely.
  private mutating func sketch(_ place: Int, worseThan cutoff: [Int]?) {
    var limits = clock.share(of: limits)
    limits.gapPerMillion = max(limits.gapPerMillion, Self.sketch)
    solve(for: place, worseThan: cutoff, within: limits)
    let isKnown = all[place].price.values == all[place].price.bounds || all[place].clash != nil
    all[place].stage = isKnown ? .settled : .sketched
  }

  private mutating func search(for place: Int, worseThan cutoff: [Int]?) {
    solve(for: place, worseThan: cutoff, within: clock.share(of: limits))
    all[place].stage = .settled
  }

  private mutating func solve(
    for place: Int, worseThan cutoff: [Int]?, within limits: Limits
  ) {
    do throws(Unsolvable) {
      let found = try alternatives.settle(
        wish(place), within: limits, unlessWorseThan: cutoff, watcher: watcher)
      learn(found.price, of: place)
    } catch {
      if case .clash(let rules) = error { all[place].clash = rules }
    }
  }

  /// Takes what a search says; what was known before still holds.
  private mutating func learn(_ price: Price, of place: Int) {
    all[place].price = price.sharpened(by: all[place].price, in: alternatives.base.model)
  }

  /// Lets those follow of whom plans are known, the best of these first.
  private mutating func fill(upTo count: Int) {
    let model = alternatives.base.model
    let known = open.sorted().filter { all[$0].clash == nil && all[$0].price.values != nil }
      .sorted { a, b in
        guard let mine = all[a].price.values, let theirs = all[b].price.values else { return false }
        return mine == theirs ? isBefore(all[a], all[b]) : model.isBetter(mine, than: theirs)
      }
    for place in known.prefix(count - first.count) { take(place) }
  }

  /// Prices everybody else, too, as long as there is time.
  private mutating func settleRest() {
    let left = open.sorted { isBefore(all[$0], all[$1]) }
    for place in left where all[place].clash == nil && !isExact(all[place]) {
      if isOver { return }
      // A search that a cutoff ended says no more.
      all[place].stage = .glanced
      while !isOver, all[place].stage.rank < Stage.settled.rank {
        switch all[place].stage {
        case .glanced: look(at: place, worseThan: nil)
        case .sought(let search): advance(search, of: place, worseThan: nil)
        case .sketched, .settled: search(for: place, worseThan: nil)
        }
      }
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
    if a.stage.rank != b.stage.rank { return a.stage.rank < b.stage.rank }
    let gains = model.levels.last?.gain ?? []
    let (mine, theirs) = gains.isEmpty ? (0, 0) : (gains[a.tour], gains[b.tour])
    return (theirs, a.officer) < (mine, b.officer)
  }
}
