import Optimizer
import Planning
import Programme
import Reports
import Tables

extension Command {
  /// Makes the best plan.
  static let plan = Command(
    name: "plan",
    summary: "make the best plan, and prove how good it is",
    description: [
      "Chooses the officers for the posts of the programme in FOLDER and schedules their tours. The "
        + "levels of the programme's objective are optimised in their order, none at the price of "
        + "one before it; beside each value stands the bound that is proven.",
      "Writes plan.json, roster.csv, fairness.csv (counts by service, gender, rank and language, and "
        + "what targets want and reach), evidence.json (hashes of all files, options, criteria; "
        + "see verify), report.html (a page to look at: timeline, vacancies, quotas, "
        + "targets, candidates with their points, in both languages) and roster.xlsx (the same as a "
        + "workbook), all whole or none at all, and shows the levels, how full each mission is, "
        + "the quotas used and the targets met. On a terminal a line shows where the solve "
        + "stands. Ctrl-C stops it and writes the best plan so far; a second one kills.",
      "--trace writes one JSON object a line while the solve goes on: first program, programme and "
        + "levels, then a level's value and bound whenever one of the two changes, at last the "
        + "status with all levels. A bound counts for plans that keep the levels before it.",
      "--certificate proves the bounds once more, by multipliers of rows that the tables name, and "
        + "writes them into certificate.json, which verify --certificate adds up; it takes time of "
        + "its own, beyond --time.",
      "--state writes plan.state, too: where the solve stood. rank, stress and whatif begin from it with their "
        + "own --state, as long as the tables are the same, and need not plan first.",
      "--target-prices solves the programme again without each target, each within --time and --gap, "
        + "and says by how many points suitability is higher then: exactly where both plans are "
        + "proven, else between which figures.",
    ],
    operands: [Operand("FOLDER", .folder)],
    options: [
      .time, .gap, .nodes, .threads, .outputFolder, .trace, .fairness, .timeline, .targetPrices,
      .withCertificate, .withState,
      .language, .noNames, .json, .quiet,
    ],
    examples: [
      "muster plan Data/canada-2027",
      "muster plan --time 60 --gap 0.1 --output plans/first Data/canada-2027",
    ],
    endings: [.badInput, .noPlan, .defect, .interrupted],
    run: run)

  private static func run(
    _ arguments: Arguments, _ console: Console
  ) throws(Failure) -> ExitCode {
    let (programme, digests) = try console.programmeWithDigests(in: arguments.operands[0])
    console.warn((programme.warnings + Inspection.runningTourWarnings(of: programme)).sorted())
    let folder = try OutputFolder(arguments.text(.outputFolder), for: arguments.operands[0])
    let trace = try arguments.text(.trace).map { path throws(Failure) in
      try TraceFile(path, of: programme, since: console.start)
    }
    let status = StatusLine(console, isQuiet: arguments.has(.quiet))
    let log = StepLog()
    let (outcome, state) = try status.solve(
      programme, limits: Limits(arguments), trace: trace, log: log, language: arguments.language)
    let seconds = status.elapsed

    let field = Field(of: outcome.situation)
    let facts = FairnessFacts(of: outcome.plan, in: outcome.situation, field: field)
    let prices =
      try arguments.has(.targetPrices)
      ? status.targetPrices(of: outcome.plan, for: programme, limits: Limits(arguments)) : []
    let fairness = FairnessRecord(facts, of: outcome.plan, for: programme, prices: prices)
    let certificate =
      try arguments.has(.withCertificate)
      ? status.certificate(of: outcome.plan, for: programme) : nil
    let files = PlanFiles(
      outcome, arguments.has(.withState) ? status.ripened(state, Limits(arguments)) : nil,
      fairness, certificate, field, log.steps, inputs: digests, arguments)
    let paths = try files.write(into: folder)
    try trace?.end(outcome)
    let summary = PlanSummary(of: outcome.plan, for: programme)
    if arguments.has(.json) {
      var members = summary.members + outcome.members(seconds: seconds, files: paths)
      if arguments.has(.fairness) || arguments.has(.targetPrices) {
        members.append(Setting.Member("fairness", Setting(fairness.json)))
      }
      try console.write(JSONWriter.text(Setting(.object(members))))
    } else if !arguments.has(.quiet) {
      let language = arguments.language
      try console.write(
        summary.text(in: language, style: console.style)
          + (arguments.has(.timeline)
            ? "\n"
              + PlanTimeline.text(
                of: outcome.plan, for: programme, in: language, style: console.style) : "")
          + (arguments.has(.fairness) ? "\n" + fairness.text(in: language) : "") + "\n"
          + (prices.isEmpty ? "" : fairness.prices(in: language) + "\n")
          + PlanSummary.took(
            seconds: seconds.tenths, wasInterrupted: outcome.wasInterrupted, in: language)
          + paths.map { "\($0)\n" }.joined())
    }
    return outcome.wasInterrupted ? .interrupted : .done
  }
}

extension Outcome {
  /// How the solve went, as members of a JSON object.
  fileprivate func members(seconds: Duration, files: [String]) -> [Setting.Member] {
    let object = Setting.Value.members([
      "interrupted": .bool(wasInterrupted),
      "seconds": .number(seconds.tenths),
      "work": .members([
        "tours": .count(statistics.tours), "columns": .count(statistics.columns),
        "rows": .count(statistics.rows), "steps": .count(statistics.steps),
        "simplex_iterations": .count(statistics.simplexIterations),
        "nodes": .count(statistics.nodes),
      ]),
      "files": .list(files.map { .string($0) }),
    ])
    if case .object(let members) = object { return members }
    return []
  }
}

extension Duration {
  /// The seconds with one digit behind the point.
  fileprivate var tenths: String {
    let tenths = components.seconds * 10 + components.attoseconds / 100_000_000_000_000_000
    return "\(tenths / 10).\(tenths % 10)"
  }
}
