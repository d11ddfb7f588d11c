import Optimizer
import Planning
import Programme
import Tables

extension Command {
  /// Writes a level's model for other solvers.
  static let export = Command(
    name: "export",
    summary: "write the model of one level as LP or MPS, for any other solver",
    description: [
      "Writes the integer program of one level of the objective of the programme in FOLDER. The "
        + "levels before it are held at what a plan is worth: the one given with --plan, or else "
        + "the one that is made first. The optimum of the program is the best value of the level."
    ],
    operands: [Operand("FOLDER", .folder)],
    options: [.format, .level, .heldPlan, .time, .outputFile, .quiet],
    examples: [
      "muster export Data/canada-2027 --level vacancies:1 --output model.lp",
      "muster export Data/canada-2027 --plan out/canada-2027/plan.json --format mps > model.mps",
    ],
    endings: [.badInput, .noPlan, .defect, .interrupted],
    run: run)

  private static func run(
    _ arguments: Arguments, _ console: Console
  ) throws(Failure) -> ExitCode {
    let programme = try console.programme(in: arguments.operands[0])
    let names = programme.objective.map(\.description)
    let asked = arguments.text(.level) ?? names.last ?? ""
    guard let level = names.firstIndex(of: asked) else {
      throw .usage(
        "--level: the programme's objective has no level '\(asked)', but \(names.joined(separator: ", "))",
        command: arguments.command.name)
    }
    let values = try held(Array(names[..<level]), in: programme, arguments, console)
    let format = arguments.text(.format).flatMap(ModelFormat.init(rawValue:)) ?? .lp
    try write(to: arguments.text(.outputFile), console) { path throws(PlanningFailure) in
      try Planner.export(programme, level: level, holding: values, as: format, to: path)
    }
    return .done
  }

  /// What the levels before the one asked for are held at.
  private static func held(
    _ levels: [String], in programme: Programme, _ arguments: Arguments, _ console: Console
  ) throws(Failure) -> [Int] {
    if levels.isEmpty { return [] }
    let plan: Plan
    if let file = arguments.text(.heldPlan) {
      do { plan = try Plan(file: file) } catch { throw Failure(error) }
    } else {
      let status = StatusLine(console, isQuiet: arguments.has(.quiet))
      let outcome = try status.solve(programme, limits: Limits(arguments)).outcome
      if outcome.wasInterrupted {
        throw Failure(.interrupted, "muster export: interrupted; nothing is written")
      }
      plan = outcome.plan
    }
    var values: [Int] = []
    for name in levels {
      guard let level = plan.levels.first(where: { $0.name == name }) else {
        throw Failure(.badInput, "muster export: the plan has no level '\(name)'")
      }
      if level.value != level.bound {
        console.complain(
          "muster export: warning: \(name) is held at \(level.value), which is not proven to be "
            + "the best")
      }
      values.append(level.value)
    }
    return values
  }

  /// Writes a file whole or not at all, or to standard output.
  private static func write(
    to output: String?, _ console: Console, _ make: (String) throws(PlanningFailure) -> Void
  ) throws(Failure) {
    let draft: DraftFile
    do { draft = try DraftFile(beside: output) } catch { throw Failure(error) }
    do throws(PlanningFailure) { try make(draft.path) } catch { throw Failure(error) }
    guard let output else {
      try draft.send(to: console)
      return
    }
    do { try draft.take(name: output) } catch { throw Failure(error) }
  }
}
