import Programme
import Reports
import Tables
import Verification

extension Command {
  /// Judges a plan.
  static let verify = Command(
    name: "verify",
    summary: "say whether a plan keeps every rule, and what it is worth",
    description: [
      "Reads the plan in the file PLAN and judges it by the programme in FOLDER alone: every rule "
        + "that it breaks is named, and every level of the objective is recomputed and compared "
        + "with what the plan claims. Where nothing is broken the plan stands, whoever made it."
    ],
    operands: [Operand("FOLDER", .folder), Operand("PLAN", .file)],
    options: [.json, .quiet],
    examples: ["muster verify Data/canada-2027 out/canada-2027/plan.json"],
    endings: [.answerIsNo, .badInput],
    run: run)

  private static func run(
    _ arguments: Arguments, _ console: Console
  ) throws(Failure) -> ExitCode {
    let programme = try console.programme(in: arguments.operands[0])
    let plan: Plan
    do { plan = try Plan(file: arguments.operands[1]) } catch { throw Failure(error) }
    console.warn(programme.warnings)
    let verdict = Verdict(of: plan, for: programme)
    if arguments.has(.json) {
      try console.write(JSONWriter.text(Setting(verdict.json(claims: plan.levels))))
    } else if !arguments.has(.quiet) {
      try console.write(verdict.text(claims: plan.levels))
    }
    return verdict.isValid ? .done : .answerIsNo
  }
}

extension Verdict {
  /// The verdict for the terminal.
  fileprivate func text(claims: [Plan.Level]) -> String {
    var text =
      switch violations.count {
      case 0: "The plan keeps every rule and is worth what it claims.\n"
      case 1: "The plan breaks a rule.\n"
      case let count: "The plan breaks rules, in \(count) places.\n"
      }
    for violation in violations { text += "  \(violation)\n" }
    let claimed = Dictionary(claims.map { ($0.name, $0.value) }) { first, _ in first }
    text += "\n"
    return text
      + Wrapping.definitions(
        levels.map { level in
          let name = level.level.description
          guard let claim = claimed[name], claim != level.value else {
            return (name, String(level.value))
          }
          return (name, "\(level.value), not \(claim) as claimed")
        })
  }

  /// The verdict as a JSON value.
  fileprivate func json(claims: [Plan.Level]) -> Setting.Value {
    let claimed = Dictionary(claims.map { ($0.name, $0.value) }) { first, _ in first }
    return .members([
      "valid": .bool(isValid),
      "violations": .list(
        violations.map { violation in
          .members([
            "rule": .string(violation.rule.name), "title": .string(violation.title),
            "officer": .text(violation.scene.officer), "post": .text(violation.scene.post),
            "from": .month(violation.scene.from), "until": .month(violation.scene.until),
            "finding": .string(violation.finding),
          ])
        }),
      "levels": .list(
        levels.map { level in
          .members([
            "level": .string(level.level.description), "value": .count(level.value),
            "claimed": .count(claimed[level.level.description]),
          ])
        }),
    ])
  }
}
