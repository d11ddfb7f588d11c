import Glibc
import Optimizer
import Planning
import Programme
import Reports
import Synchronization
import Tables

/// A file that says what a solve finds and when: one JSON object a line, each written as it happens, so that
/// it can be read while the solve goes on and what a kill leaves is whole up to its last line.
///
/// The first line names program, programme and levels, the last one has the status; those between hold a
/// level's value and bound, whenever one of the two changed. Seconds count from the start of the program.
final class TraceFile: Watcher {
  private let path: String
  private let file: Int32
  private let start: ContinuousClock.Instant
  private let state = Mutex(State())

  /// What is known of the levels, and what the system refused.
  private struct State {
    var known: [Int: (value: Int, bound: Int)] = [:]
    var failure: FileFailure?
  }

  /// Makes the file, or empties it, and writes its first line.
  init(_ path: String, of programme: Programme, since start: ContinuousClock.Instant)
    throws(Failure)
  {
    self.path = path
    self.start = start
    file = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw Failure(FileFailure(path, "written")) }
    write([
      "muster": .string(Muster.version), "programme": .string(programme.name),
      "levels": .list(programme.objective.map { .string("\($0)") }),
    ])
  }

  deinit {
    if file >= 0 { close(file) }
  }

  /// Writes a line where a level's value or bound is new.
  func note(_ progress: Progress) {
    let isNew = state.withLock { state in
      let last = state.known.updateValue((progress.value, progress.bound), forKey: progress.level)
      return last.map { $0 != (progress.value, progress.bound) } ?? true
    }
    guard isNew else { return }
    write([
      "level": .string(progress.name), "phase": .string(progress.phase),
      "value": .count(progress.value), "bound": .count(progress.bound),
    ])
  }

  /// A trace stops nothing.
  var wantsStop: Bool { false }

  /// Writes the last line: what the plan is worth, with what is proven.
  ///
  /// - Throws: `Failure`, where a line could not be written.
  func end(_ outcome: Outcome) throws(Failure) {
    let levels = outcome.plan.levels.map { level in
      Setting.Value.members([
        "level": .string(level.name), "value": .count(level.value), "bound": .count(level.bound),
      ])
    }
    write([
      "status": .string(outcome.plan.status.rawValue), "interrupted": .bool(outcome.wasInterrupted),
      "levels": .list(levels),
    ])
    if let failure = state.withLock({ $0.failure }) { throw Failure(failure) }
  }

  /// Writes the last line of a solve without a plan.
  func endWithoutPlan() {
    write(["status": .string("no_plan")])
  }

  /// Writes one line, the time before its members; after a failure nothing more.
  private func write(_ members: KeyValuePairs<String, Setting.Value>) {
    var line: [Setting.Member] = [
      Setting.Member("seconds", Setting(.number((ContinuousClock.now - start).thousandths)))
    ]
    line += members.map { Setting.Member($0.key, Setting($0.value)) }
    let text = JSONWriter.line(.object(line))
    state.withLock { state in
      guard state.failure == nil, let code = Console.put(text, on: file) else { return }
      state.failure = FileFailure(path, "written", code: code)
    }
  }
}

extension Duration {
  /// The seconds with three digits behind the point.
  fileprivate var thousandths: String {
    let thousandths = components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
    let rest = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest
  }
}
