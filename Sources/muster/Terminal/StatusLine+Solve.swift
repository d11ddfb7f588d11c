import Optimizer
import Parallel
import Planning
import Programme
import Reports

extension StatusLine {
  /// Makes the best plan under the eyes of this line, a trace and a log; the first Ctrl-C asks the solve to stop. Where
  /// there is no plan the failure says what clashes, and in some language what to give up.
  ///
  /// With the plan comes what it takes to plan the programme again once it has changed, or to price alternatives; where
  /// something else is going to begin with it, more work goes into that. It may begin itself from what another run left.
  func solve(
    _ programme: Programme, from state: PlanningState? = nil, isKept: Bool = false, limits: Limits,
    trace: TraceFile? = nil, log: StepLog? = nil, language: Language = .english
  ) throws(Failure) -> (outcome: Outcome, state: PlanningState) {
    Interrupt.listen()
    defer { clear() }
    let onlookers = Onlookers(line: self, trace: trace, log: log)
    do throws(PlanningFailure) {
      if let state { return try Planner.resume(state, limits: limits, watcher: onlookers) }
      return try Planner.plan(
        programme, from: nil, isKept: isKept, limits: limits, watcher: onlookers)
    } catch {
      trace?.endWithoutPlan()
      guard case .clash(let rules) = error else { throw Failure(error) }
      throw Failure(clash: rules, try Self.repairs(of: programme), in: language)
    }
  }

  /// A state that serves what begins with it better; after Ctrl-C as it is.
  func ripened(_ state: PlanningState, _ limits: Limits) -> PlanningState {
    state.ripened(within: limits, watcher: Onlookers(line: self, trace: nil, log: nil))
  }

  private static func repairs(of programme: Programme) throws(Failure) -> RepairReport {
    do throws(PlanningFailure) {
      return RepairReport(try Planner.repairs(of: programme), for: programme)
    } catch {
      throw Failure(error)
    }
  }
}

extension StatusLine {
  /// What each target costs; after Ctrl-C as far as it is known by then.
  func targetPrices(
    of plan: Plan, for programme: Programme, limits: Limits
  ) throws(Failure) -> [TargetPrice] {
    Interrupt.listen()
    defer { clear() }
    do throws(PlanningFailure) {
      return try Planner.targetPrices(
        of: plan, for: programme, limits: limits,
        watcher: Onlookers(line: self, trace: nil, log: nil))
    } catch {
      throw Failure(error)
    }
  }

  /// Proves a plan's bounds once more, for everybody to check; after Ctrl-C with what is proven by then.
  func certificate(of plan: Plan, for programme: Programme) throws(Failure) -> Certificate {
    Interrupt.listen()
    defer { clear() }
    do throws(PlanningFailure) {
      return try Planner.certificate(
        of: plan, for: programme, watcher: Onlookers(line: self, trace: nil, log: nil))
    } catch {
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
  /// Rules that clash, and what to give up.
  init(clash rules: [String], _ repairs: RepairReport, in language: Language) {
    self.init(.noPlan, Self.lines(ofClash: rules, in: language) + repairs.lines(in: language))
  }

  private static func lines(ofClash rules: [String], in language: Language) -> [String] {
    let lines = RepairReport.lines(ofClash: rules, in: language)
    return ["muster: \(lines[0])"] + lines.dropFirst()
  }

  /// Why there is no plan.
  init(_ failure: PlanningFailure, in language: Language = .english) {
    switch failure {
    case .clash(let rules): self.init(.noPlan, Self.lines(ofClash: rules, in: language))
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
    nodes = options.nodes.flatMap { Int($0) }
    threads = options.threads.flatMap { Int($0) } ?? Threads.available.count
  }
}
