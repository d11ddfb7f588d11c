import Glibc
import Optimizer

/// A fault planted into a sample, so that the gate itself can be tested: a gate that lets one of these through
/// guards nothing.
enum Plant: String, CaseIterable, Sendable {
  /// Everything is solved twice, and the work of both counts.
  case work
  /// Everything is solved five times over, though the counters do not tell.
  case time
  /// The last level ends one point off what is proven.
  case value
  /// A hundred MiB are used for nothing.
  case memory
  /// The solve never ends.
  case standstill

  /// Worsens a solve; `again` repeats it.
  func slow(
    _ counters: inout Counters, _ levels: inout [CaseMeasurement.Level],
    again: () throws -> Statistics
  ) throws {
    switch self {
    case .work:
      let more = Counters(try again())
      for (_, path) in Counters.all { counters[keyPath: path] += more[keyPath: path] }
    case .time:
      for _ in 0..<4 { _ = try again() }
    case .value:
      guard let last = levels.popLast() else { return }
      levels.append(.init(name: last.name, value: last.value + 1, bound: last.bound + 1))
    case .memory:
      let ballast = [UInt8](repeating: 1, count: 100 << 20)
      counters.nodes += ballast.count { $0 == 0 }
    case .standstill:
      while true { pause() }
    }
  }
}
