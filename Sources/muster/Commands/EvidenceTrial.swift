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
  /// The certificate at hand; nil where there is none.
  private let certificateFile: FileDigest?
  private let programme: Programme
  private let digests: [FileDigest]

  /// What came of it.
  struct Outcome {
    let findings: [EvidenceFinding]
    let isReproduced: Bool
  }

  /// Reads the evidence in a file, and the bytes of the plan's and the certificate's: that given, or the one recorded if
  /// it lies beside the plan.
  init(
    evidence file: String, plan path: String, _ plan: Plan, certificate given: String?,
    _ programme: Programme, _ digests: [FileDigest]
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
    let beside = evidence.certificateFile.map { Self.folder(of: path) + $0.name }
    do throws(FileFailure) {
      certificateFile =
        try given.map { file throws(FileFailure) in try FileDigest(ofFile: file) }
        ?? beside.flatMap { try? FileDigest(ofFile: $0) }
    } catch {
      throw Failure(error)
    }
  }

  /// The folder of a file, with a slash behind it; empty where the path names none.
  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }

  /// Everything that differs; with `--reproduce` also whether planning again gives the same bytes.
  func outcome(_ arguments: Arguments, _ console: Console) throws(Failure) -> Outcome {
    let pack = EvidencePack(
      version: Muster.version, options: evidence.options, ending: evidence.ending, inputs: digests,
      programme: programme, plan: plan, planFile: planFile, certificate: certificateFile)
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
    let again = try status.solve(programme, limits: Limits(evidence.options)).outcome
    if again.wasInterrupted {
      throw Failure(.interrupted, "muster verify: interrupted before the plan was made again")
    }
    var other: [EvidenceFinding] = []
    if FileDigest(of: again.plan.json, named: "").sha256 != evidence.planFile.sha256 {
      other.append(.otherPlan(timed: evidence.options.time != nil))
    } else if let recorded = evidence.certificateFile {
      let proof = try status.certificate(of: again.plan, for: programme)
      if Interrupt.isRequested {
        throw Failure(
          .interrupted, "muster verify: interrupted before the certificate was made again")
      }
      if FileDigest(of: proof.json, named: "").sha256 != recorded.sha256 {
        other.append(.otherCertificate)
      }
    }
    return Outcome(findings: findings + other, isReproduced: other.isEmpty)
  }
}
