import Optimizer
import Planning
import Programme
import Reports
import Tables

/// Compares folder and plan with the evidence that was written beside the plan.
struct EvidenceTrial {
  private let evidence: RecordedEvidence
  private let plan: Plan
  private let planFile: FileDigest
  private let programme: Programme
  private let digests: [FileDigest]

  /// What came of it.
  struct Outcome {
    let findings: [EvidenceFinding]
    let isReproduced: Bool
  }

  /// Reads the evidence in a file, and the bytes of the plan's.
  init(
    evidence file: String, plan path: String, _ plan: Plan, _ programme: Programme,
    _ digests: [FileDigest]
  ) throws(Failure) {
    self.plan = plan
    self.programme = programme
    self.digests = digests
    do throws(Faults) {
      evidence = try RecordedEvidence(
        JSON5Reader.setting(in: file, "evidence, as evidence.json"), file: file)
    } catch {
      throw Failure(error)
    }
    do throws(FileFailure) { planFile = try FileDigest(ofFile: path) } catch {
      throw Failure(error)
    }
  }

  /// Everything that differs; with `--reproduce` also whether planning again gives the same bytes.
  func outcome(_ arguments: Arguments, _ console: Console) throws(Failure) -> Outcome {
    let pack = EvidencePack(
      version: Muster.version, options: evidence.options, ending: evidence.ending, inputs: digests,
      programme: programme, plan: plan, planFile: planFile)
    var findings = evidence.differences(from: pack)
    guard arguments.has(.reproduce) else {
      return Outcome(findings: findings, isReproduced: false)
    }
    if evidence.version != Muster.version {
      findings.append(.version(recorded: evidence.version, this: Muster.version))
    }
    guard evidence.ending.isReproducible else {
      return Outcome(
        findings: findings + [.notReproducible(evidence.ending)], isReproduced: false)
    }
    let status = StatusLine(console, isQuiet: arguments.has(.quiet))
    let again = try status.solve(programme, limits: Limits(evidence.options))
    if again.wasInterrupted {
      throw Failure(.interrupted, "muster verify: interrupted before the plan was made again")
    }
    let bytes = FileDigest(of: again.plan.json, named: planFile.name)
    let isReproduced = bytes.sha256 == evidence.planFile.sha256
    if !isReproduced { findings.append(.otherPlan(timed: evidence.options.time != nil)) }
    return Outcome(findings: findings, isReproduced: isReproduced)
  }
}
