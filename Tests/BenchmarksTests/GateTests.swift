import Foundation
import Testing

@testable import Benchmarks

/// The gate as CI runs it: it passes what is sound, and nothing that is planted gets through.
@Suite struct GateTests {
  /// A package whose thresholds were recorded here and now, so that nothing but the plant can be worse.
  private let package: ScratchPackage
  private let name = "squad-1"

  init() throws {
    package = try ScratchPackage()
    let recorded = try package.run("check", name, "--record")
    #expect(recorded.code == 1, "recording must not pass silently")
    #expect(recorded.text.contains("recorded"))
  }

  private var path: String { "\(package.folder.thresholds)/\(name).json" }

  private func edit(_ change: (inout Threshold) -> Void) throws {
    var threshold = try JSONFile.read(Threshold.self, from: path)
    change(&threshold)
    try JSONFile.write(threshold, to: path)
  }

  @Test func whatIsSoundPasses() throws {
    // Other tests run beside this one: time is judged where nothing else runs.
    try edit { $0.ratios = [:] }
    let (code, text) = try package.run("check", name)
    #expect(code == 0, "\(text)")
    #expect(text.contains("no regression in 1 cases"))
  }

  @Test(arguments: [
    (Plant.work, "simplex_iterations"), (.time, "time ÷"), (.value, "cannot be proven"),
    (.memory, "peak_kib"),
  ])
  func whatIsPlantedFails(plant: Plant, complaint: String) throws {
    let (code, text) = try package.run("check", name, "--plant", plant.rawValue)
    #expect(code == 1, "\(text)")
    #expect(text.contains("regression: \(name):"), "\(text)")
    #expect(text.contains(complaint), "\(text)")
  }

  @Test func whatNeverEndsFails() throws {
    let (code, text) = try package.run("check", name, "--plant", "standstill", "--time", "2")
    #expect(code == 1, "\(text)")
    #expect(text.contains("regression: \(name): not done within 2 s"), "\(text)")
  }

  @Test func anotherProgrammeFails() throws {
    let file = "\(package.folder.path)/Benchmarks/cases.json5"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let changed = text.replacing(
      #""squad-1", group: "gate", preset: "small", seed: 1"#,
      with: #""squad-1", group: "gate", preset: "small", seed: 3"#)
    #expect(text != changed)
    try changed.write(toFile: file, atomically: true, encoding: .utf8)
    let run = try package.run("check", name)
    #expect(run.code == 1)
    #expect(run.text.contains("the generator has changed"))
  }

  @Test func aGateWithoutCasesIsNone() throws {
    #expect(try package.run("check", "nobody").code == 2)
    try FileManager.default.removeItem(atPath: package.folder.thresholds)
    #expect(try package.run("check").code == 2)
  }

  /// Every case that is gated has a reason and numbers, and is a case.
  @Test func thresholdsAreComplete() throws {
    let thresholds = try Threshold.all(in: Places.package)
    let cases = try CaseList(of: Places.package)
    #expect(thresholds.count >= 7)
    for threshold in thresholds {
      #expect(try cases.named([threshold.name]).count == 1)
      #expect(threshold.why.count > 20)
      #expect(!threshold.levels.isEmpty && threshold.counters[GateSample.memory] != nil)
      for allowance in Array(threshold.counters.values) + Array(threshold.ratios.values) {
        #expect(allowance.recorded != nil && allowance.slackPercent >= 0)
      }
    }
  }
}
