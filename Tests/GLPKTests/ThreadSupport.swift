import Dispatch
import Foundation
import GLPK

/// A problem in a class, so that a test can do what the compiler otherwise hinders.
final class Holder {
  var problem = Problem()
}

/// Runs a body on a thread of its own and waits for it.
func onNewThread<Result: Sendable>(_ body: @escaping @Sendable () -> Result) -> Result? {
  let done = DispatchSemaphore(value: 0)
  nonisolated(unsafe) var result: Result?
  let thread = Thread {
    unsafe result = body()
    done.signal()
  }
  thread.start()
  done.wait()
  return unsafe result
}

/// Runs a body on several threads at the same time and waits for all.
func onNewThreads<Result: Sendable>(
  _ count: Int, _ body: @escaping @Sendable () -> Result
) -> [Result] {
  let lock = NSLock()
  let group = DispatchGroup()
  nonisolated(unsafe) var results: [Result] = []
  for _ in 0..<count {
    group.enter()
    Thread {
      let result = body()
      lock.withLock { unsafe results.append(result) }
      group.leave()
    }.start()
  }
  group.wait()
  return unsafe results
}
