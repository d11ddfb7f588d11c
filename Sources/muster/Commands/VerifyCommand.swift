import Planning
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
        + "with what the plan claims. Where nothing is broken the plan stands, whoever made it.",
      "With --evidence, also compares the files of FOLDER, the criteria of its posts and the plan "
        + "with the evidence.json that was written beside the plan: whatever was changed since is "
        + "named, and so is a certificate that is not the one written. With --reproduce as well, the "
        + "plan, and the certificate where there was one, are made again with the options recorded "
        + "there, and must be the same byte by byte; a plan whose solve was stopped by time or by the user "
        + "cannot be made again.",
      "With --certificate, recomputes in whole numbers, from the programme alone, what the "
        + "multipliers that plan --certificate wrote prove of the plan's bounds, and says level by "
        + "level whether no plan is better, or which part of a bound must be taken on trust. A "
        + "certificate that does not prove what it says is rejected.",
    ],
    operands: [Operand("FOLDER", .folder), Operand("PLAN", .file)],
    options: [.certificate, .evidence, .reproduce, .language, .noNames, .json, .quiet],
    examples: [
      "muster verify Data/canada-2027 out/canada-2027/plan.json",
      "muster verify Data/canada-2027 plan.json --certificate certificate.json",
      "muster verify Data/canada-2027 plan.json --evidence evidence.json --reproduce",
    ],
    endings: [.answerIsNo, .badInput, .noPlan, .defect, .interrupted],
    run: run)

  private static func run(
    _ arguments: Arguments, _ console: Console
  ) throws(Failure) -> ExitCode {
    if arguments.has(.reproduce), !arguments.has(.evidence) {
      throw .usage("--reproduce needs --evidence, which has the options", command: "verify")
    }
    let (programme, digests) = try console.programmeWithDigests(in: arguments.operands[0])
    let plan = try console.plan(in: arguments.operands[1])
    console.warn(programme.warnings)
    let verdict = Verdict(of: plan, for: programme)
    let trial = try arguments.text(.evidence).map { file throws(Failure) in
      try EvidenceTrial(
        evidence: file, plan: arguments.operands[1], plan,
        certificate: arguments.text(.certificate), programme, digests
      ).outcome(arguments, console)
    }
    let certificate = try arguments.text(.certificate).map { file throws(Failure) in
      CertificateVerdict(of: try console.certificate(in: file), plan: plan, for: programme)
    }
    let report = VerdictReport(
      verdict, claims: plan.levels, in: programme, evidence: trial?.findings,
      isReproduced: trial?.isReproduced ?? false, certificate: certificate,
      showsNames: !arguments.has(.noNames))
    if arguments.has(.json) {
      try console.write(JSONWriter.text(Setting(report.json)))
    } else if !arguments.has(.quiet) {
      try console.write(report.text(in: arguments.language))
    }
    return report.isGood ? .done : .answerIsNo
  }
}
