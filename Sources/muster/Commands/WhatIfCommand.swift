import Optimizer
import Parallel
import Planning
import Programme
import Reports
import Tables

extension Command {
  /// Lays scenarios beside the base.
  static let whatIf = Command(
    name: "whatif",
    summary: "plan scenarios, and show them side by side with the base",
    description: [
      "Plans the programme in FOLDER as it is and as each SCENARIO makes it, and shows them side by "
        + "side: every level with its value and gap, vacancies by mission and month, the quotas "
        + "that leave no room, the tours gained, lost and moved, and whom that affects.",
      "A SCENARIO is the name of a file in FOLDER/scenarios, without .json5, or the path of one; "
        + "without any, all of FOLDER/scenarios are planned. Every fault of a scenario is named "
        + "with its place, as those of tables are.",
      "--time holds for each plan. --output writes every variant as a folder of its own, its "
        + "tables with its plan.json, which plan and verify read like any other.",
    ],
    operands: [
      Operand("FOLDER", .folder), Operand("SCENARIO", .text, required: false, repeated: true),
    ],
    options: [
      .state, .time, .gap, .threads, .variantsFolder, .language, .html, .json, .csv, .quiet,
    ],
    examples: [
      "muster whatif Data/haiti-2010",
      "muster whatif Data/haiti-2010 surge-at-once --time 60 --csv",
    ],
    endings: [.badInput, .defect, .interrupted],
    run: run)

  private static func run(
    _ arguments: Arguments, _ console: Console
  ) throws(Failure) -> ExitCode {
    if arguments.has(.json), arguments.has(.csv) {
      throw .usage("--json and --csv are two answers; ask for one", command: "whatif")
    }
    let folder = arguments.operands[0]
    let (source, base) = try console.source(in: folder)
    let scenarios = try console.scenarios(Array(arguments.operands.dropFirst()), in: folder)
    let variants = try [base] + console.variants(of: source, scenarios)
    for variant in variants.dropFirst() { console.warn(variant.programme.warnings) }
    let output = try arguments.text(.variantsFolder).map { path throws(Failure) in
      try OutputFolder(path, for: folder)
    }
    Interrupt.listen()
    let limits = Limits(arguments)
    let line = CountLine(console, of: variants.count, isQuiet: arguments.has(.quiet))
    // The base goes first: all scenarios begin from its plan, none from another's.
    let first = PlannedVariant(
      base: variants[0], from: try console.state(arguments, of: variants[0].programme),
      limits: limits, watcher: Listener())
    line.step()
    let planned =
      [first]
      + Threads(count: limits.threads).map(scenarios.count) { number in
        defer { line.step() }
        return PlannedVariant(
          variants[number + 1], of: first, name: scenarios[number].name,
          title: scenarios[number].title, limits: limits.alone, watcher: Listener())
      }
    line.clear()
    try stopAtDefects(planned)
    for one in planned {
      try output.map { folder throws(Failure) in try write(one, into: folder) }
    }
    let report = WhatIfReport(WhatIf(base: planned[0], scenarios: Array(planned.dropFirst())))
    try ReportPage.write(arguments) { report.page(in: $0, version: $1) }
    if arguments.has(.json) {
      try console.write(JSONWriter.text(Setting(report.json)))
    } else if arguments.has(.csv) {
      try console.write(CSVWriter.text(report.sheet))
    } else if !arguments.has(.quiet) {
      try console.write(report.text(in: arguments.language))
    }
    return Interrupt.isRequested ? .interrupted : .done
  }

  /// A defect of the program is no answer about a scenario.
  private static func stopAtDefects(_ planned: [PlannedVariant]) throws(Failure) {
    for one in planned {
      if case .failure(.defect(let findings)) = one.result {
        throw Failure(PlanningFailure.defect(findings))
      }
    }
  }

  /// Writes the tables of a variant and its plan into a folder of its own.
  private static func write(
    _ planned: PlannedVariant, into folder: OutputFolder
  ) throws(Failure) {
    let own = try OutputFolder(folder.file(planned.name ?? "base"), for: folder.path)
    do throws(FileFailure) {
      try ProgrammeFolder(own.path).write(planned.variant.source)
      if let plan = planned.plan { try AtomicFile.write(plan.json, to: own.file(PlanFiles.plan)) }
    } catch {
      throw Failure(error)
    }
  }
}
