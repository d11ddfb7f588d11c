import Planning
import Programme
import Reports
import Tables
import Workbook

/// The files that a plan is written to: the plan itself, the roster, the fairness facts, the certificate where one is
/// asked for, the evidence, the report, the workbook.
struct PlanFiles {
  private let outcome: Outcome
  private let state: PlanningState?
  private let fairness: FairnessRecord
  private let certificate: Certificate?
  private let field: Field
  private let steps: [SolveStep]
  private let inputs: [FileDigest]
  private let arguments: Arguments

  /// The name of the plan's own file.
  static let plan = "plan.json"
  /// The name of what other commands begin from.
  static let state = "plan.state"
  /// The name of what proves its bounds.
  static let certificate = "certificate.json"

  init(
    _ outcome: Outcome, _ state: PlanningState?, _ fairness: FairnessRecord,
    _ certificate: Certificate?,
    _ field: Field, _ steps: [SolveStep],
    inputs: [FileDigest], _ arguments: Arguments
  ) {
    self.outcome = outcome
    self.state = state
    self.fairness = fairness
    self.certificate = certificate
    self.field = field
    self.steps = steps
    self.inputs = inputs
    self.arguments = arguments
  }

  /// Writes all or none; gives their paths.
  func write(into folder: OutputFolder) throws(Failure) -> [String] {
    var files = texts.map { (path: folder.file($0.name), bytes: Array($0.text.utf8)) }
    files.append((path: folder.file(PlanWorkbook.file), bytes: try workbook()))
    if let state { files.append((path: folder.file(Self.state), bytes: StateFile.bytes(state))) }
    do throws(FileFailure) { try AtomicFile.write(files) } catch { throw Failure(error) }
    return files.map(\.path)
  }

  private var texts: [(name: String, text: String)] {
    let programme = outcome.situation.programme
    let json = outcome.plan.json
    let proof = certificate?.json
    let roster = Roster.sheet(
      of: outcome.plan, for: programme, showsNames: !arguments.has(.noNames))
    let options = EvidencePack.Options(arguments)
    let evidence = EvidencePack(
      version: Muster.version, options: options,
      ending: EvidencePack.Ending(
        outcome.plan.status, wasInterrupted: outcome.wasInterrupted, options),
      inputs: inputs, programme: programme, plan: outcome.plan,
      planFile: FileDigest(of: json, named: Self.plan),
      certificate: proof.map { FileDigest(of: $0, named: Self.certificate) })
    return [
      (Self.plan, json), (Roster.file, CSVWriter.text(roster)),
      (FairnessRecord.file, CSVWriter.text(fairness.sheet)),
      (EvidencePack.file, JSONWriter.text(Setting(evidence.json))),
      (ReportPage.file, page.text { FileDigest(of: $0, named: "").sha256 }),
    ] + (proof.map { [(Self.certificate, $0)] } ?? [])
  }

  /// The bytes of the workbook, which the library can only write into a file.
  private func workbook() throws(Failure) -> [UInt8] {
    let sheets = PlanWorkbook.sheets(
      of: outcome.plan, in: outcome.situation, field: field, language: arguments.language,
      showsNames: !arguments.has(.noNames))
    let draft: DraftFile
    do { draft = try DraftFile(beside: nil) } catch { throw Failure(error) }
    do throws(WorkbookFailure) {
      try WorkbookFile.write(
        sheets, title: outcome.plan.programme, maker: "Muster \(Muster.version)", to: draft.path)
    } catch {
      throw Failure(.wrongUsage, "muster: \(PlanWorkbook.file) cannot be written: \(error)")
    }
    do { return try draft.bytes() } catch { throw Failure(error) }
  }

  private var page: ReportPage {
    ReportPage(
      of: outcome.plan, in: outcome.situation, field: field, progress: steps,
      language: arguments.language, showsNames: !arguments.has(.noNames), version: Muster.version)
  }
}

extension EvidencePack.Options {
  /// The options of a command line that a plan depends on.
  init(_ arguments: Arguments) {
    self.init(
      time: arguments.text(.time), gap: arguments.text(.gap), nodes: arguments.text(.nodes),
      threads: arguments.text(.threads))
  }
}
