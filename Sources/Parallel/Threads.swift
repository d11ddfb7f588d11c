internal import Glibc
import Synchronization

/// Numbered pieces of work, done on several threads where that is allowed. What comes of them stands in the order of
/// their numbers, so it is the same on one thread.
public struct Threads: Sendable {
  /// At most so many work at once.
  public let count: Int

  /// So many threads, this one among them.
  public init(count: Int) {
    self.count = count
  }

  /// Everything on the thread that asks.
  public static let one = Threads(count: 1)

  /// As many as the machine has processors.
  public static var available: Threads {
    Threads(count: max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))))
  }

  /// Does so many pieces, each begun as soon as a thread is free, and returns when all are done.
  public func run(_ pieces: Int, _ work: @Sendable (Int) -> Void) {
    guard count > 1, pieces > 1 else {
      for piece in 0..<pieces { work(piece) }
      return
    }
    withoutActuallyEscaping(work) { work in
      Crew(pieces, work).finish(threads: min(count, pieces))
    }
  }

  /// The results of so many pieces.
  public func map<Result: Sendable>(_ pieces: Int, _ work: @Sendable (Int) -> Result) -> [Result] {
    guard count > 1, pieces > 1 else { return (0..<pieces).map { work($0) } }
    let results = Mutex([Result?](repeating: nil, count: pieces))
    run(pieces) { piece in
      let result = work(piece)
      results.withLock { $0[piece] = result }
    }
    return results.withLock { $0.compactMap(\.self) }
  }
}
