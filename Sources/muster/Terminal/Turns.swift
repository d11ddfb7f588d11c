import Optimizer
import Parallel
import Planning
import Synchronization

/// Prices that share a time, and threads: all of them get a first turn before any gets a second one.
struct Turns {
  /// For each of the prices, with the threads for all of them.
  let limits: Limits
  private let console: Console
  private let end: ContinuousClock.Instant?
  private let isQuiet: Bool

  /// Every price gets its part of half of the time; those that are left then share the rest.
  private static let turns = 2

  /// Turns with limits for each of the prices, and the threads for all of them, which stop at the end, if there is one.
  init(_ console: Console, limits: Limits, until end: ContinuousClock.Instant?, isQuiet: Bool) {
    (self.console, self.limits, self.end, self.isQuiet) = (console, limits, end, isQuiet)
  }

  /// The prices, settled as far as time allows.
  func settle<Price: Pricing>(_ prices: [Price]) -> [Price] {
    guard let end else {
      return settled(prices, Share(of: prices.count, among: limits, until: nil))
    }
    var prices = prices
    var left = Array(prices.indices)
    for turn in 1...Self.turns where !left.isEmpty && !Interrupt.isRequested {
      let time = ContinuousClock.now.duration(to: end)
      let share = Share(
        of: left.count, among: limits, until: turn == Self.turns ? end : .now + time / 2)
      for (place, price) in zip(left, settled(left.map { prices[$0] }, share)) {
        prices[place] = price
      }
      left = left.filter { prices[$0].isLeft }
    }
    return prices
  }

  private func settled<Price: Pricing>(_ prices: [Price], _ share: Share) -> [Price] {
    let line = CountLine(console, of: prices.count, isQuiet: isQuiet)
    defer { line.clear() }
    return share.threads.map(prices.count) { number in
      defer { line.step() }
      var price = prices[number]
      price.settle(within: share.next(), watcher: Listener())
      return price
    }
  }
}

/// A time that pieces of work share on several threads: what one does not need the next ones have.
private final class Share: Sendable {
  /// How many pieces are done at once.
  let threads: Threads
  private let limits: Limits
  private let end: ContinuousClock.Instant?
  private let waiting: Mutex<Int>

  /// With so many pieces for each thread they are done side by side, else one after the other with all threads for each:
  /// then none waits for the longest.
  private static let pieces = 4

  init(of count: Int, among limits: Limits, until end: ContinuousClock.Instant?) {
    (self.limits, self.end) = (limits, end)
    waiting = Mutex(count)
    threads = Threads(count: count < Self.pieces * limits.threads ? 1 : limits.threads)
  }

  /// The limits of the next piece: with its part of the time, no more than what each may have, and of the threads.
  func next() -> Limits {
    let pieces = waiting.withLock { waiting in
      defer { waiting -= 1 }
      return max(1, waiting)
    }
    var limits = limits
    limits.threads /= threads.count
    guard let end else { return limits }
    let left = max(0.001, ContinuousClock.now.duration(to: end).inSeconds)
    let part = left * Double(min(pieces, threads.count)) / Double(pieces)
    limits.seconds = min(limits.seconds ?? part, part)
    return limits
  }
}
