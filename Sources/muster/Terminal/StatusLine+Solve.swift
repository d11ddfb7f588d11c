import Optimizer
import Planning
import Programme
import Reports

extension StatusLine {
  /// Makes the best plan under the eyes of this line, a trace and a log; the first Ctrl-C asks the solve to stop.
  func solve(
    _ programme: Programme, limits: Limits, trace: TraceFile? = nil, log: StepLog? = nil
  ) throws(Failure) -> Outcome {
    Interrupt.listen()
    defer { clear() }
    do throws(PlanningFailure) {
      return try Planner.plan(
        programme, limits: limits, watcher: Onlookers(line: self, trace: trace, log: log))
    } catch {
      trace?.endWithoutPlan()
      throw Failure(error)
    }
  }
}

/// The status line and, where they are asked for, the trace and the log.
private struct Onlookers: Watcher {
  let line: StatusLine
  let trace: TraceFile?
  let log: StepLog?

  func note(_ progress: Progress) {
    trace?.note(progress)
    log?.note(progress)
    line.note(progress)
  }

  var wantsStop: Bool { line.wantsStop }
}

extension Failure {
  /// Why there is no plan.
  init(_ failure: PlanningFailure) {
    switch failure {
    case .clash(let rules):
      self.init(
        .noPlan,
        ["muster: no plan exists: these cannot be kept together"] + rules.map { "  " + $0 })
    case .defect(let findings):
      self.init(
        .defect,
        ["muster: a defect of the program; nothing is written"] + findings.map { "  " + $0 })
    }
  }
}

extension Limits {
  /// The limits that a command line asks for.
  init(_ arguments: Arguments) {
    self.init(EvidencePack.Options(arguments))
  }

  /// The limits that options ask for, as they were typed.
  init(_ options: EvidencePack.Options) {
    self.init()
    if let time = options.time.flatMap({ Double($0) }) { seconds = time }
    if let gap = options.gap.flatMap({ ExactDecimal($0) }) {
      gapPerMillion = gap.timesRounded(ExactDecimal(10_000))
    }
    if let count = options.threads.flatMap({ Int($0) }) { threads = count }
  }
}
