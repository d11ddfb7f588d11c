import Optimizer
import Parallel
import Planning
import Programme
import Reports
import Tables

extension Command {
  /// Says what sending somebody else costs.
  static let rank = Command(
    name: "rank",
    summary: "rank the reserves of every tour by what the whole plan would lose",
    description: [
      "Makes the best plan of the programme in FOLDER, and then says for each of its tours what it would "
        + "cost to send somebody else: what the whole plan loses at each level of the objective when "
        + "that officer is required for the tour and everything else is planned anew, with the moves "
        + "that follow. Reserves stand in the order of that price; the board is free between those that "
        + "cost nothing.",
      "Everybody else has one reason: an essential requirement that is not met, dates, a single rule in "
        + "the way, another tour of the plan, or so many points a month too few. With --post all are "
        + "listed, otherwise counted; --json always lists them.",
      "Prices are exact unless time ends before: then they are intervals that say so, and Ctrl-C ends "
        + "with what is known. Of --time the plan gets a half at most; the places share the rest, each its "
        + "part of it before any gets more. --each is for one place; what is left of it goes to the "
        + "prices of everybody else. --fairness adds the shares of services, genders, ranks and "
        + "languages.",
    ],
    operands: [Operand("FOLDER", .folder)],
    options: [
      .rankedPost, .state, .reserves, .each, .wholeTime, .gap, .threads, .fairness, .language,
      .noNames,
      .html,
      .json, .quiet,
    ],
    examples: [
      "muster rank Data/canada-2027 --post HAITI-06 --reserves 5",
      "muster rank Data/canada-2027 --state out/canada-2027/plan.state --post HAITI-06",
      "muster rank Data/canada-2027 --time 300 --threads 2 --json > reserves.json",
    ],
    endings: [.badInput, .noPlan, .defect, .interrupted],
    run: run)

  private static func run(
    _ arguments: Arguments, _ console: Console
  ) throws(Failure) -> ExitCode {
    let programme = try console.programme(in: arguments.operands[0])
    let post = try arguments.text(.rankedPost).map { name throws(Failure) in
      try index(of: name, "post", among: programme.posts.map(\.id), for: "rank")
    }
    let (ranker, turns) = try console.ranker(programme, arguments)
    let count = arguments.text(.reserves).flatMap { Int($0) } ?? 3
    let places = ranker.places(of: post).compactMap {
      ranker.pricing(of: $0, reserves: count, others: arguments.has(.each))
    }
    let prices = turns.settle(places)
    let rankings = Threads(count: turns.limits.threads).map(prices.count) {
      ranker.rankings(by: prices[$0])
    }
    let report = RankingReport(
      of: rankings.flatMap(\.self), in: ranker.plan, for: programme, listsOthers: post != nil,
      showsNames: !arguments.has(.noNames))
    try ReportPage.write(arguments) { report.page(in: $0, version: $1) }
    let fairness =
      arguments.has(.fairness)
      ? FairnessRecord(ranker.fairness, of: ranker.plan, for: programme) : nil
    if arguments.has(.json) {
      try console.write(JSONWriter.text(Setting(report.json(with: fairness))))
    } else {
      let language = arguments.language
      try console.write(
        report.text(in: language) + (fairness.map { "\n" + $0.text(in: language) } ?? ""))
    }
    return Interrupt.isRequested ? .interrupted : .done
  }
}
