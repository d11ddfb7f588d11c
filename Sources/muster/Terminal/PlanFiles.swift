import Planning
import Programme
import Reports
import Tables

/// The files that a plan is written to: the plan itself, the roster, the fairness facts, the certificate where one is
/// asked for, the evidence.
struct PlanFiles {
  private let outcome: Outcome
  private let fairness: FairnessRecord
  private let certificate: Certificate?
  private let inputs: [FileDigest]
  private let arguments: Arguments

  /// The name of the plan's own file.
  static let plan = "plan.json"
  /// The name of what proves its bounds.
  static let certificate = "certificate.json"

  init(
    _ outcome: Outcome, _ fairness: FairnessRecord, _ certificate: Certificate?,
    inputs: [FileDigest], _ arguments: Arguments
  ) {
    self.outcome = outcome
    self.fairness = fairness
    self.certificate = certificate
    self.inputs = inputs
    self.arguments = arguments
  }

  /// Writes all or none; gives their paths.
  func write(into folder: OutputFolder) throws(Failure) -> [String] {
    let files = texts.map { (path: folder.file($0.name), bytes: Array($0.text.utf8)) }
    do throws(FileFailure) { try AtomicFile.write(files) } catch { throw Failure(error) }
    return files.map(\.path)
  }

  private var texts: [(name: String, text: String)] {
    let programme = outcome.situation.programme
    let json = outcome.plan.json
    let proof = certificate?.json
    let roster = Roster.sheet(
      of: outcome.plan, for: programme, showsNames: !arguments.has(.noNames))
    let evidence = EvidencePack(
      version: Muster.version, options: EvidencePack.Options(arguments),
      ending: EvidencePack.Ending(outcome.plan.status, wasInterrupted: outcome.wasInterrupted),
      inputs: inputs, programme: programme, plan: outcome.plan,
      planFile: FileDigest(of: json, named: Self.plan),
      certificate: proof.map { FileDigest(of: $0, named: Self.certificate) })
    return [
      (Self.plan, json), (Roster.file, CSVWriter.text(roster)),
      (FairnessRecord.file, CSVWriter.text(fairness.sheet)),
      (EvidencePack.file, JSONWriter.text(Setting(evidence.json))),
    ] + (proof.map { [(Self.certificate, $0)] } ?? [])
  }
}

extension EvidencePack.Options {
  /// The options of a command line that a plan depends on.
  init(_ arguments: Arguments) {
    self.init(
      time: arguments.text(.time), gap: arguments.text(.gap), threads: arguments.text(.threads))
  }
}
