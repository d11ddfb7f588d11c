import Optimizer
import Parallel
import Planning
import Programme
import Reports
import Tables

extension Command {
  /// Says what the plan loses without its officers.
  static let stress = Command(
    name: "stress",
    summary: "say what the plan loses without each of its officers, and by chance drop-outs",
    description: [
      "Makes the best plan of the programme in FOLDER, takes away each officer whom it sends, one at a "
        + "time, and plans everything else anew: what each level loses, who steps in, and how many "
        + "others move. Those without whom most is lost come first.",
      "With --samples it also draws drop-outs by chance, again and again, and shows how many "
        + "officer-months stay vacant then, and without whom most was lost. The same seed draws the "
        + "same drop-outs.",
      "Losses are exact unless time ends before: then they are intervals that say so, and Ctrl-C ends "
        + "with what is known. Of --time the plan gets a half at most; absences and samples share the rest, "
        + "each its part of it before any gets more. --each is for one of them.",
    ],
    operands: [Operand("FOLDER", .folder)],
    options: [
      .state, .each, .wholeTime, .gap, .threads, .dropRate, .dropSamples, .dropSeed, .language,
      .noNames,
      .html, .json, .quiet,
    ],
    examples: [
      "muster stress Data/canada-2027 --time 120 --threads 2",
      "muster stress Data/canada-2027 --samples 100 --drop-rate 5 --gap 0.1 --threads 2",
    ],
    endings: [.badInput, .noPlan, .defect, .interrupted],
    run: run)

  private static func run(
    _ arguments: Arguments, _ console: Console
  ) throws(Failure) -> ExitCode {
    let programme = try console.programme(in: arguments.operands[0])
    let (ranker, turns) = try console.ranker(programme, arguments)
    let sent = ranker.sent
    let samples = DropOuts(
      of: sent, perMillion: arguments.perMillion(.dropRate) ?? 50_000,
      samples: arguments.text(.dropSamples).flatMap { Int($0) } ?? 0,
      seed: arguments.text(.dropSeed).flatMap { UInt64($0) } ?? 1)
    let known = turns.settle(
      (sent.map { [$0] } + samples.draws).map { ranker.pricing(without: $0) })
    let absences = Threads(count: turns.limits.threads).map(sent.count) {
      ranker.absence(of: sent[$0], by: known[$0])
    }
    let losses = zip(samples.draws, known.dropFirst(sent.count)).map {
      StressReport.Sample(officers: $0, losses: ranker.losses(by: $1))
    }
    let report = StressReport(
      of: absences, losses, from: ranker.plan, for: programme,
      showsNames: !arguments.has(.noNames))
    try ReportPage.write(arguments) { report.page(in: $0, version: $1) }
    try console.write(
      arguments.has(.json)
        ? JSONWriter.text(Setting(report.json)) : report.text(in: arguments.language))
    return Interrupt.isRequested ? .interrupted : .done
  }
}

extension Arguments {
  /// A percentage in millionths.
  fileprivate func perMillion(_ option: Option) -> Int? {
    text(option).flatMap { ExactDecimal($0) }.map { $0.timesRounded(ExactDecimal(10_000)) }
  }
}
