import Optimizer
import Planning
import Programme
import Reports
import Selection
import Tables

extension CaseMeasurement {
  /// Goes the whole way from a folder to the texts of a plan, once, and measures it.
  ///
  /// `plan` lists the possible tours anew, as `muster plan` does: `candidates` is that part alone, and no sum
  /// of stages counts it.
  ///
  /// - Parameters:
  ///   - name: The case.
  ///   - folder: Its folder.
  ///   - hash: SHA-256 of its files.
  ///   - limit: Seconds after which the solve has to stop; nil for never.
  ///   - without: A part of the search that is left out.
  /// - Throws: `Faults` for a faulty folder, `PlanningFailure` where there is no plan.
  init(
    of name: String, in folder: String, hash: String, limit: Double?, without: Part? = nil
  ) throws {
    var phases: [Phase] = []
    let source = try Phase.measure("read", into: &phases) { try ProgrammeFolder(folder).read() }
    let programme = try Phase.measure("check", into: &phases) { try Programme(source) }
    Phase.measure("candidates", into: &phases) { _ = Situation(of: programme).possible.count }

    let trace = Trace()
    var limits = Limits(seconds: limit)
    if let without { limits.without = [without] }
    let outcome = try Phase.measure("plan", into: &phases) {
      try Planner.plan(programme, limits: limits, watcher: trace)
    }
    let end = trace.seconds
    Phase.measure("report", into: &phases) {
      _ = outcome.plan.json
      _ = CSVWriter.text(Roster.sheet(of: outcome.plan, for: programme))
      _ = PlanSummary(of: outcome.plan, for: programme).text(in: .english)
    }

    let events = trace.events
    self.init(
      name: name, hash: hash,
      size: Size(
        officers: programme.officers.count, posts: programme.posts.count,
        months: programme.horizon.months, services: programme.services.count),
      limit: limit, status: outcome.plan.status.rawValue,
      levels: outcome.plan.levels.map { Level(name: $0.name, value: $0.value, bound: $0.bound) },
      phases: phases,
      milestones: Milestones(
        of: events, levels: outcome.plan.levels.map { ($0.value, $0.bound) }, end: end),
      counters: Counters(outcome.statistics), events: Trace.thinned(events, to: 400))
  }
}
