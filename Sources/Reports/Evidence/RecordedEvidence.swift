public import Programme

/// An `evidence.json` as it was read, to be compared with what is at hand.
public struct RecordedEvidence: Sendable {
  /// The version of the program that made the plan.
  public let version: String
  /// The options of that run.
  public let options: EvidencePack.Options
  /// Why that solve ended.
  public let ending: EvidencePack.Ending
  /// The file that the plan was written to.
  public let planFile: FileDigest
  /// The file with what proves the plan's bounds, where one was asked for.
  public let certificateFile: FileDigest?
  let inputs: [FileDigest]
  /// Everything else, by key.
  let others: [String: Setting.Value]

  /// The keys that are compared as they stand.
  static let compared = ["programme", "status", "levels", "criteria"]

  /// The evidence that a JSON value holds.
  ///
  /// - Throws: `Faults`, where something that evidence has is missing or of another kind.
  public init(_ setting: Setting, file: String) throws(Faults) {
    let pack = setting.value
    let missing = ["muster", "options", "ended_by", "inputs", "plan"] + Self.compared
    var faults = missing.filter { pack[$0] == nil }.map {
      Fault(
        file: file, at: setting.position, field: $0, found: "missing",
        expected: "as muster wrote it")
    }
    let inputs = (pack["inputs"]?.elements ?? []).map(FileDigest.init)
    let ending = pack["ended_by"]?.string.flatMap(EvidencePack.Ending.init)
    let isOdd = pack["certificate"].map { FileDigest($0) == nil } ?? false
    if faults.isEmpty, ending == nil || inputs.contains(nil) || isOdd {
      faults.append(
        Fault(
          file: file, at: setting.position, found: "no evidence", expected: "as muster wrote it"))
    }
    guard faults.isEmpty, let version = pack["muster"]?.string, let ending,
      let planFile = pack["plan"].flatMap(FileDigest.init)
    else { throw Faults(faults) }
    self.version = version
    self.ending = ending
    self.planFile = planFile
    certificateFile = pack["certificate"].flatMap(FileDigest.init)
    self.inputs = inputs.compactMap(\.self)
    let options = pack["options"]
    self.options = EvidencePack.Options(
      time: options?["time"]?.string, gap: options?["gap"]?.string,
      nodes: options?["nodes"]?.string, threads: options?["threads"]?.string)
    others = Dictionary(
      Self.compared.compactMap { key in pack[key].map { (key, $0) } }
    ) { first, _ in first }
  }
}

extension FileDigest {
  fileprivate init?(_ value: Setting.Value) {
    guard let name = value["file"]?.string, let sha256 = value["sha256"]?.string,
      let bytes = value["bytes"]?.integer
    else { return nil }
    self.init(name: name, bytes: bytes, sha256: sha256)
  }
}
