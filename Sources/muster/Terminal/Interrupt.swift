import Glibc
import Synchronization

/// Turns the first Ctrl-C (or a request to terminate) into a wish to stop; one that comes later kills.
///
/// What comes within a second of the first is the same wish: `timeout` and batch systems ask a program and its whole
/// group, so that it hears of it twice.
enum Interrupt {
  /// When the user first asked to stop, in milliseconds of the monotonic clock; 0 before.
  private static let first = Atomic<Int>(0)
  private static let sameWish = 1_000

  /// Whether the user asked to stop.
  static var isRequested: Bool { first.load(ordering: .relaxed) != 0 }

  /// From now on the first SIGINT or SIGTERM only asks to stop.
  static func listen() {
    // Made before any signal can ask for it: making it is not safe within a handler.
    _ = isRequested
    var action = sigaction()
    unsafe action.__sigaction_handler.sa_handler = { signal in Interrupt.hear(signal) }
    action.sa_flags = SA_RESTART
    // A parent that blocks signals hands that on; this program is to hear them all the same.
    var heard = sigset_t()
    unsafe sigemptyset(&heard)
    for signal in [SIGINT, SIGTERM] {
      unsafe sigaction(signal, &action, nil)
      unsafe sigaddset(&heard, signal)
    }
    unsafe pthread_sigmask(SIG_UNBLOCK, &heard, nil)
  }

  /// Only calls that are safe within a handler.
  private static func hear(_ number: Int32) {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    let now = time.tv_sec * 1_000 + time.tv_nsec / 1_000_000 + 1
    let (isFirst, asked) = first.compareExchange(expected: 0, desired: now, ordering: .relaxed)
    guard !isFirst, now - asked > sameWish else { return }
    signal(number, SIG_DFL)
    raise(number)
  }
}
