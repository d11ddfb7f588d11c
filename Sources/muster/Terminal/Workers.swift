import CDispatch
import Glibc
import Synchronization

/// Threads that share numbered pieces of work. Which thread does which piece is left to chance; whoever hands the
/// work out keeps what comes of it in the order of the numbers.
final class Workers: Sendable {
  private let count: Int
  private let work: @Sendable (Int) -> Void
  private let next = Atomic<Int>(0)

  /// Bytes of stack for each further thread: searches of the solver go deep.
  private static let stack = 256 << 20

  private init(_ count: Int, _ work: @escaping @Sendable (Int) -> Void) {
    self.count = count
    self.work = work
  }

  /// Does the pieces 0 to count − 1 on at most so many threads, this one among them, and returns when all are
  /// done. Where the system gives fewer threads, those there are do everything.
  static func run(_ count: Int, threads: Int, _ work: @escaping @Sendable (Int) -> Void) {
    let workers = Workers(count, work)
    let helpers = (1..<max(1, min(threads, count))).compactMap { _ in workers.startThread() }
    workers.labour()
    for helper in helpers { pthread_join(helper, nil) }
  }

  /// The results of the pieces, in their order.
  static func map<Result: Sendable>(
    _ count: Int, threads: Int, _ work: @escaping @Sendable (Int) -> Result
  ) -> [Result] {
    let results = Results<Result>(count)
    run(count, threads: threads) { results.keep(work($0), at: $0) }
    return results.all
  }

  private func labour() {
    while true {
      let piece = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard piece < count else { return }
      work(piece)
    }
  }

  /// A thread that works along; nil where the system gives none. It must be joined before this value goes.
  private func startThread() -> pthread_t? {
    var attributes = pthread_attr_t()
    guard unsafe pthread_attr_init(&attributes) == 0 else { return nil }
    defer { unsafe pthread_attr_destroy(&attributes) }
    unsafe pthread_attr_setstacksize(&attributes, Self.stack)
    var thread = pthread_t()
    let code = unsafe pthread_create(
      &thread, &attributes,
      { argument in
        guard let argument = unsafe argument else { return nil }
        unsafe Unmanaged<Workers>.fromOpaque(argument).takeUnretainedValue().labour()
        return nil
      }, Unmanaged.passUnretained(self).toOpaque())
    return code == 0 ? thread : nil
  }
}

/// What comes of the pieces, whichever thread does them.
private final class Results<Result: Sendable>: Sendable {
  private let found: Mutex<[Result?]>

  init(_ count: Int) {
    found = Mutex([Result?](repeating: nil, count: count))
  }

  func keep(_ result: Result, at piece: Int) {
    found.withLock { $0[piece] = result }
  }

  var all: [Result] { found.withLock { $0.compactMap(\.self) } }
}
