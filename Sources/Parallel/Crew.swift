internal import Glibc
import Synchronization

/// Threads that take pieces of work until none is left. Which thread does which piece is left to chance.
final class Crew: Sendable {
  private let pieces: Int
  private let work: @Sendable (Int) -> Void
  private let next = Atomic(0)

  /// Bytes of stack for each further thread: searches of the solver go deep.
  private static let stack = 256 << 20

  init(_ pieces: Int, _ work: @escaping @Sendable (Int) -> Void) {
    (self.pieces, self.work) = (pieces, work)
  }

  /// Does everything on so many threads, this one among them, and returns when all is done. Where the system gives fewer
  /// threads, those there are do everything.
  func finish(threads: Int) {
    let helpers = (1..<max(1, threads)).compactMap { _ in startThread() }
    labour()
    for helper in helpers { pthread_join(helper, nil) }
  }

  private func labour() {
    while true {
      let piece = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard piece < pieces else { return }
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
        unsafe Unmanaged<Crew>.fromOpaque(argument).takeUnretainedValue().labour()
        return nil
      }, Unmanaged.passUnretained(self).toOpaque())
    return code == 0 ? thread : nil
  }
}
