/// The gate: every case that has a threshold is solved to a stop and judged.
struct CheckCommand {
  private let package: PackageFolder
  private let thresholds: [Threshold]
  private let cases: CaseList
  private let isRecording: Bool
  private let plant: String?
  /// The most wall-clock seconds for one case.
  private let caseSeconds: Double

  /// The most for all of them together: CI does not wait for a solve that never ends.
  private static let mostSeconds = 240.0

  init(_ package: PackageFolder, _ arguments: Arguments) throws {
    let all = try Threshold.all(in: package)
    let wanted = arguments.operands
    for name in wanted where !all.contains(where: { $0.name == name }) {
      throw Complaint("there is no threshold for '\(name)'")
    }
    self.package = package
    thresholds = wanted.isEmpty ? all : all.filter { wanted.contains($0.name) }
    cases = try CaseList(of: package)
    isRecording = arguments.has("record")
    plant = arguments.text("plant")
    caseSeconds = try arguments.seconds("time") ?? 60
    // A gate without a case would let everything pass.
    guard !thresholds.isEmpty else { throw Complaint("\(package.thresholds): no threshold") }
  }

  /// Samples and judges one case after the other.
  func run() throws -> Int32 {
    let (folders, watch) = (try CaseFolders(of: package), Stopwatch())
    var findings: [Finding] = []
    var table = AlignedTable(
      ["case", "CPU s", "iterations", "nodes", "MiB"]
        + Yardstick.allCases.map { "÷ \($0.rawValue)" } + ["verdict"])
    for threshold in thresholds {
      let made = try folders.make(try cases.named([threshold.name])[0])
      let seconds = max(1, min(caseSeconds, Self.mostSeconds - watch.wallSeconds))
      guard let sample = try sample(of: threshold, made, within: seconds) else {
        findings.append(
          .regression("\(threshold.name): not done within \(Cells.fixed(seconds, 0)) s"))
        continue
      }
      if isRecording {
        try record(threshold, sample)
        continue
      }
      let found = (made.doubt.map { [.regression($0)] } ?? []) + threshold.judge(sample)
      findings += found
      table.add(row(threshold, sample, isGood: !found.contains(where: \.isRegression)))
    }
    if isRecording {
      for finding in findings { print(finding.text) }
      Harness.complain("recorded; look at the change, commit it with its reason, and check again")
      return 1
    }
    print(table.text)
    for finding in findings {
      print((finding.isRegression ? "regression: " : "note: ") + finding.text)
    }
    let regressions = findings.count(where: \.isRegression)
    print(
      regressions == 0
        ? "no regression in \(thresholds.count) cases, \(Cells.seconds(watch.wallSeconds)) s"
        : "\(regressions) regressions; where one is meant: make bench-check RECORD=1")
    return regressions == 0 ? 0 : 1
  }

  /// The most samples of a case of which nothing but the time is worse than allowed.
  private static let mostSamples = 3

  /// A sample of a case. Where its time alone is worse than allowed it is taken again, and the least time counts: what
  /// else a machine does comes and goes, a regression stays.
  private func sample(
    of threshold: Threshold, _ made: CaseFolders.Made, within seconds: Double
  ) throws -> GateSample? {
    let watch = Stopwatch()
    var least: GateSample?
    for _ in 0..<Self.mostSamples {
      let left = max(1, seconds - watch.wallSeconds)
      guard
        let sample = try Child.sample(
          of: threshold, made, in: package, plant: plant, within: left)
      else { return least }
      let all = least?.quickened(by: sample) ?? sample
      least = all
      guard !isRecording, threshold.isTimeAloneWorse(in: all) else { break }
    }
    return least
  }

  private func row(_ threshold: Threshold, _ sample: GateSample, isGood: Bool) -> [String] {
    [
      threshold.name, Cells.seconds(sample.seconds),
      Cells.count(sample.counters["simplex_iterations"] ?? 0),
      Cells.count(sample.counters["nodes"] ?? 0),
      Cells.mebibytes(sample.counters[GateSample.memory] ?? 0),
    ]
      + Yardstick.allCases.map { yardstick in
        sample.ratios[yardstick.rawValue].map { Cells.fixed($0, 2) } ?? "–"
      } + [isGood ? "good" : "REGRESSION"]
  }

  /// Rewrites a threshold and shows the lines that changed.
  private func record(_ threshold: Threshold, _ sample: GateSample) throws {
    let path = "\(package.thresholds)/\(threshold.name).json"
    let (old, new) = (try JSONFile.text(threshold), try JSONFile.text(threshold.recording(sample)))
    print(path)
    print(LineChanges.text(from: old, to: new), terminator: "")
    try JSONFile.write(threshold.recording(sample), to: path)
  }
}
