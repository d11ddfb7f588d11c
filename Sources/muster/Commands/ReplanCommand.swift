import Optimizer
import Parallel
import Planning
import Programme
import Reports
import Tables

extension Command {
  /// Finds how much of a published plan must change, and what further changes would gain.
  static let replan = Command(
    name: "replan",
    summary: "keep most of a published plan, and say what each further change would gain",
    description: [
      "Takes the programme in FOLDER with its new facts, changed further by each SCENARIO (as whatif "
        + "names them), and the plan that was published. Tours that began before --as-of stay as "
        + "they are; of the others as many as possible are kept. Shows the frontier: for every "
        + "number of changed tours the best value of each level, from the fewest changes possible "
        + "to where nothing more is gained. What is not proven has its gap beside it.",
      "With --changes, takes the best plan with at most K changes and says in sentences what is "
        + "otherwise than published, why, and who must be told. Writes it into DIR as a folder "
        + "of its own: the tables from --as-of on, plan.json and changes.csv.",
      "--time holds for each solve.",
    ],
    operands: [
      Operand("FOLDER", .folder), Operand("SCENARIO", .text, required: false, repeated: true),
    ],
    options: [
      .published, .asOf, .changes, .points, .time, .gap, .threads, .replanFolder, .language, .html,
      .json,
      .quiet,
    ],
    examples: [
      "muster replan Data/canada-2027 --published plan.json --as-of 2027-04",
      "muster replan Data/haiti-2010 legs.json5 --published plan.json --as-of 2010-04 --changes 2",
    ],
    endings: [.answerIsNo, .badInput, .noPlan, .defect, .interrupted],
    run: run)

  private static func run(
    _ arguments: Arguments, _ console: Console
  ) throws(Failure) -> ExitCode {
    let folder = arguments.operands[0]
    let replanning = try replanning(arguments, console, folder)
    console.warn(replanning.variant.programme.warnings)
    let output = try arguments.text(.changes).map { _ throws(Failure) in
      try OutputFolder(arguments.text(.replanFolder), for: folder, ending: "-replanned")
    }
    Interrupt.listen()
    let limits = Limits(arguments)
    let (frontier, chosen, plan) = try solve(arguments, replanning, limits)
    if arguments.has(.changes), chosen == nil {
      let least = frontier.points.first?.changes ?? 0
      console.complain("muster replan: so few changes are not possible; the fewest are \(least)")
    }
    let report = ReplanReport(replanning, frontier, chosen: chosen)
    if let output, let plan { try write(plan, report, replanning, into: output) }
    try ReportPage.write(arguments) { report.page(in: $0, version: $1) }
    if arguments.has(.json) {
      try console.write(JSONWriter.text(Setting(report.json)))
    } else if !arguments.has(.quiet) {
      try console.write(report.text(in: arguments.language))
    }
    if Interrupt.isRequested { return .interrupted }
    return arguments.has(.changes) && chosen == nil ? .answerIsNo : .done
  }

  /// Reads everything; all faults are named in one run.
  private static func replanning(
    _ arguments: Arguments, _ console: Console, _ folder: String
  ) throws(Failure) -> Replanning {
    guard let file = arguments.text(.published) else {
      throw .usage("--published is missing, the plan to be kept", command: "replan")
    }
    var asOf: Month?
    if let text = arguments.text(.asOf) {
      asOf = Month(text)
      if asOf == nil {
        throw .usage("--as-of: '\(text)' is not a month as YYYY-MM", command: "replan")
      }
    }
    let (source, _) = try console.source(in: folder)
    let plan = try console.plan(in: file)
    let words = Array(arguments.operands.dropFirst())
    let scenarios = words.isEmpty ? [] : try console.scenarios(words, in: folder)
    do throws(Faults) {
      return try Replanning(
        of: source, publishing: Publication(plan, file: file, asOf: asOf), applying: scenarios)
    } catch {
      throw Failure(error)
    }
  }

  private static func solve(
    _ arguments: Arguments, _ replanning: Replanning, _ limits: Limits
  ) throws(Failure) -> (DisruptionFrontier, ChosenPoint?, Plan?) {
    let threads = Threads(count: limits.threads)
    do throws(PlanningFailure) {
      let frontier = try DisruptionFrontier(
        of: replanning.variant.programme, most: arguments.integer(.points) ?? 24,
        asked: arguments.integer(.changes), limits: limits.alone, watcher: Listener()
      ) { threads.map($0, $1) }
      guard let point = arguments.integer(.changes).flatMap(frontier.point) else {
        return (frontier, nil, nil)
      }
      let chosen = try ChosenPoint(
        point, of: frontier, replanning, limits: limits.alone, watcher: Listener()
      ) { threads.map($0, $1) }
      let plan = try frontier.plan(of: point, limits: limits, watcher: Listener())
      return (frontier, chosen, plan)
    } catch {
      throw Failure(error)
    }
  }

  private static func write(
    _ plan: Plan, _ report: ReplanReport, _ replanning: Replanning, into folder: OutputFolder
  ) throws(Failure) {
    let sheet = report.sheet
    do throws(FileFailure) {
      try ProgrammeFolder(folder.path).write(replanning.variant.source)
      try AtomicFile.write([
        (folder.file(PlanFiles.plan), Array(plan.json.utf8)),
        (folder.file(sheet.file), Array(CSVWriter.text(sheet).utf8)),
      ])
    } catch {
      throw Failure(error)
    }
  }
}
