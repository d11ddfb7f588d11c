import Planning
import Programme
import Reports
import Tables

extension Command {
  /// Says how an officer stands with posts, and why.
  static let explain = Command(
    name: "explain",
    summary: "say for which posts an officer may be sent, at which rank, and why",
    description: [
      "Says in plain sentences how OFFICER stands with the posts of the programme in FOLDER: for how "
        + "many a plan could send the officer, the best places by points, and what stands in the "
        + "way of the others.",
      "With --post, everything about one post: each essential requirement with what was found, the "
        + "dates, every part of the points, the rank among all who could be sent, what would have "
        + "to change, and what would earn more points. With --plan, also what the plan decided, whom "
        + "it sends to the post, and what this officer in their place would mean.",
      "Nothing is solved: the answer is there at once, and it counts as the planner does.",
    ],
    operands: [Operand("FOLDER", .folder), Operand("OFFICER", .text)],
    options: [.post, .decidedPlan, .language, .noNames, .reportFormat, .json],
    examples: [
      "muster explain Data/canada-2027 SPVM-0012",
      "muster explain Data/canada-2027 SPVM-0012 --post HAITI-06 --lang fr",
    ],
    endings: [.badInput],
    run: run)

  private static func run(
    _ arguments: Arguments, _ console: Console
  ) throws(Failure) -> ExitCode {
    let programme = try console.programme(in: arguments.operands[0])
    let officer = try index(
      of: arguments.operands[1], "officer", among: programme.officers.map(\.id), for: "explain")
    let post = try arguments.text(.post).map { name throws(Failure) in
      try index(of: name, "post", among: programme.posts.map(\.id), for: "explain")
    }
    let plan = try arguments.text(.decidedPlan).map { file throws(Failure) in
      try console.plan(in: file)
    }
    if let plan, plan.programme != programme.name {
      console.complain(
        "muster explain: warning: the plan is for '\(plan.programme)', the programme is "
          + "'\(programme.name)'")
    }
    let explainer = Explainer(Situation(of: programme))
    let comparison = plan.map { explainer.comparison(of: officer, on: post, in: $0) }
    let showsNames = !arguments.has(.noNames)
    let (text, json): (String, Setting.Value)
    if let post {
      let report = ExplanationReport(
        explainer.explanation(of: officer, on: post), comparison: comparison, in: programme,
        showsNames: showsNames)
      (text, json) = (report.text(in: arguments.language), report.json)
    } else {
      let report = OverviewReport(
        explainer.overview(of: officer), comparison: comparison, in: programme,
        showsNames: showsNames)
      (text, json) = (report.text(in: arguments.language), report.json)
    }
    let wantsJSON = arguments.has(.json) || arguments.text(.reportFormat) == "json"
    try console.write(wantsJSON ? JSONWriter.text(Setting(json)) : text)
    return .done
  }
}
