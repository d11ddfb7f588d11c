import Optimizer
import Planning
import Programme
import Reports
import Tables

extension Console {
  /// Makes the best plan, or takes that of a state, and prepares what prices its alternatives; with the turns in which that is
  /// to be done. Of a limit on time the plan gets a half at most, and preparing a half of the rest.
  func ranker(
    _ programme: Programme, _ arguments: Arguments
  ) throws(Failure) -> (ranker: Ranker, turns: Turns) {
    warn(programme.warnings)
    let time = Halves(Limits(arguments))
    let isQuiet = arguments.has(.quiet)
    let known = try state(arguments, of: programme)
    let (outcome, state) = try StatusLine(self, isQuiet: isQuiet).solve(
      programme, from: known, isKept: true, limits: time.half, language: arguments.language)
    let line = CaseLine(self, isQuiet: isQuiet)
    let ranker = Ranker(outcome, state).prepared(
      within: time.half, watcher: Listener(), progress: { line.note(cases: $0) })
    line.clear()
    var limits = time.half
    limits.seconds = arguments.text(.each).flatMap { Double($0) }
    return (ranker, Turns(self, limits: limits, until: time.end, isQuiet: isQuiet))
  }
}

/// A time of which each piece of work gets a half of what is left.
private struct Halves {
  let end: ContinuousClock.Instant?
  private let limits: Limits

  init(_ limits: Limits) {
    self.limits = limits
    end = limits.seconds.map { ContinuousClock.now + .seconds($0) }
  }

  /// Limits that end with half of the seconds that are left.
  var half: Limits {
    var limits = limits
    limits.seconds = end.map { max(0.001, ContinuousClock.now.duration(to: $0).inSeconds / 2) }
    return limits
  }
}
