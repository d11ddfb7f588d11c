import Glibc
import Synchronization

/// Turns the first Ctrl-C (or a request to terminate) into a wish to stop; the second one kills.
enum Interrupt {
  private static let flag = Atomic<Bool>(false)

  /// Whether the user asked to stop.
  static var isRequested: Bool { flag.load(ordering: .relaxed) }

  /// From now on the first SIGINT or SIGTERM only asks to stop.
  static func listen() {
    // Made before any signal can ask for it: making it is not safe within a handler.
    _ = isRequested
    var action = sigaction()
    unsafe action.__sigaction_handler.sa_handler = { _ in Interrupt.request() }
    action.sa_flags = SA_RESTART | Int32(bitPattern: UInt32(SA_RESETHAND))
    // A parent that blocks signals hands that on; this program is to hear them all the same.
    var heard = sigset_t()
    unsafe sigemptyset(&heard)
    for signal in [SIGINT, SIGTERM] {
      unsafe sigaction(signal, &action, nil)
      unsafe sigaddset(&heard, signal)
    }
    unsafe pthread_sigmask(SIG_UNBLOCK, &heard, nil)
  }

  private static func request() {
    flag.store(true, ordering: .relaxed)
  }
}
