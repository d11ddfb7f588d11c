public import Optimizer
public import Programme

/// Prices of which more is known the more time they are given: whatever is known at any moment is true, and stays.
public protocol Pricing: Sendable {
  /// Whether time ended it before everything that was asked for was known.
  var isLeft: Bool { get }

  /// Goes on until everything is known that is asked for, or time ends.
  ///
  /// - Parameters:
  ///   - limits: When to stop; nothing of a search that is left outlasts it but what it proved or found.
  ///   - watcher: May stop it.
  /// - Complexity: exponential at worst.
  mutating func settle(within limits: Limits, watcher: (any Watcher)?)
}

/// What it costs to send others on tours of a plan that share post and months.
public struct PlacePricing: Pricing {
  /// The tours.
  public let tours: [Plan.Tour]
  let slots: [Slot]
  let reserves: Int
  private let wantsOthers: Bool
  private(set) var contest: Contest

  /// The prices of alternatives to tours with a slot each: of so many reserves, and perhaps then of everybody else; nil
  /// where there are no tours.
  init?(
    of tours: [Plan.Tour], _ slots: [Slot], reserves: Int, others: Bool, alternatives: Alternatives
  ) {
    guard let first = slots.first else { return nil }
    (self.tours, self.slots, self.reserves, wantsOthers) = (tours, slots, reserves, others)
    contest = Contest(for: first, alternatives: alternatives)
  }

  /// Whether time ended it before the reserves, or the others' prices, were known.
  public var isLeft: Bool { contest.isLeft }

  /// Goes on until the reserves are known, and the others' prices where they are wanted, or time ends.
  public mutating func settle(within limits: Limits, watcher: (any Watcher)?) {
    let deadline = Deadline(limits, watcher)
    contest.settle(first: reserves, within: limits, watcher: watcher)
    guard wantsOthers, !contest.isLeft else { return }
    contest.settleOthers(within: deadline.rest, watcher: watcher)
  }
}

/// What a plan loses without some of its officers.
public struct AbsencePricing: Pricing {
  /// Whether time ended it before the loss was known.
  public private(set) var isLeft = false
  private(set) var price: Price
  /// The rules that clash without them, where there is no plan then.
  private(set) var clash: [ClashRule] = []
  private let wish: Alternatives.Wish
  private let alternatives: Alternatives

  init(without officers: [Int], alternatives: Alternatives) {
    self.alternatives = alternatives
    let tours = alternatives.base.model.tours
    let gone = Set(officers)
    wish = Alternatives.Wish(
      without: (0..<tours.count).filter { gone.contains(Int(tours.officer[$0])) })
    price = alternatives.glance(at: wish)
  }

  /// Goes on until the loss is known exactly, or time ends.
  public mutating func settle(within limits: Limits, watcher: (any Watcher)?) {
    let deadline = Deadline(limits, watcher)
    defer { isLeft = !isExact && clash.isEmpty && deadline.isOver }
    if price.values == nil { learn(alternatives.estimate(of: wish)) }
    if var search = alternatives.search(for: wish, within: limits, watcher: watcher) {
      search.advance(nodes: .max)
      learn(search.price)
    }
    if isExact || deadline.isOver { return }
    do throws(Unsolvable) {
      learn(try alternatives.settle(wish, within: deadline.rest, watcher: watcher).price)
    } catch {
      if case .clash(let rules) = error { clash = rules }
    }
  }

  private var isExact: Bool { price.values == price.bounds }

  private mutating func learn(_ found: Price) {
    price = found.sharpened(by: price, in: alternatives.base.model)
  }
}
