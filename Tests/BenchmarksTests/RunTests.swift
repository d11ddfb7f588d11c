import Foundation
import Optimizer
import Testing

@testable import Benchmarks

/// A measurement from the command line to the history, the table, the page and the file for CI.
@Suite struct RunTests {
  @Test func aRunLeavesEverything() throws {
    let package = try ScratchPackage()
    let action = "\(package.folder.path)/action.json"
    let words = ["run", "tiny-1", "squad-1", "--time", "20"]
    let first = try package.run(
      words[0], words[1], words[2], words[3], words[4], "--github-action-benchmark", action)
    #expect(first.code == 0, "\(first.text)")
    #expect(first.text.contains("squad-1: proven"))
    #expect(!first.text.contains("baseline:"), "there is none")

    let entries = History.read(package.folder.history)
    #expect(entries.map(\.measurement.name) == ["tiny-1", "squad-1"])
    let measured = try #require(entries.last?.measurement)
    #expect(measured.phases.map(\.name) == ["read", "check", "candidates", "plan", "report"])
    #expect(measured.status == "optimal" && measured.openLevel == nil)
    #expect(measured.counters.tours > 100 && measured.counters.simplexIterations > 0)
    #expect(measured.peakKiB > 1_000)
    #expect(measured.milestones.proof ?? 0 > 0)
    let hashes = try CaseFolders.hashes(of: package.folder)
    #expect(measured.hash == hashes["squad-1"])

    let list = try JSONFile.decode(
      [ActionBenchmark].self, from: Data(contentsOf: URL(filePath: action)))
    #expect(list.contains { $0.name == "squad-1: proof" && $0.unit == "s" && $0.value > 0 })
    #expect(Set(list.map(\.name)).count == list.count)
    let html = try String(contentsOfFile: package.folder.page, encoding: .utf8)
    #expect(html.contains("<h2 id=\"squad-1\">"))

    let recording = try package.run("run", "squad-1", "--record")
    #expect(recording.code == 1)
    let second = try package.run("run", "squad-1")
    #expect(second.code == 0)
    #expect(second.text.contains("Times the stored baseline:"))
    #expect(History.read(package.folder.history).count == 4)
    #expect(History.baseline(of: "squad-1", in: package.folder)?.measurement.events == [])
  }

  @Test(arguments: [
    ["run", "nobody"], ["run", "tiny-1", "--time", "0"], ["run", "--time"], ["fly"],
    ["check", "squad-1", "--plant", "weeds"], ["run", "--fast"],
  ])
  func wrongUsageSaysWhatIsWrong(words: [String]) throws {
    let (code, output) = try Tool.run(
      "/bin/sh", ["-c", ([Places.program] + words).joined(separator: " ") + " 2>&1"])
    #expect(code == 2)
    #expect(String(decoding: output, as: UTF8.self).hasPrefix("muster-bench: "))
  }

  @Test func everyPartIsLeftOutInTurn() throws {
    let package = try ScratchPackage()
    let (code, text) = try package.run("ablation", "squad-1", "--time", "20")
    #expect(code == 0, "\(text)")
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("| without ") }
    #expect(
      rows.map { $0.split(separator: " ")[2] } == Part.allCases.map { Substring($0.rawValue) })
    #expect(text.contains("| everything |"))
    #expect(rows.contains { $0.contains("| proven |") }, "something changes")
    #expect(rows.first?.contains("no use here") == true, "nothing there is a network")
  }

  @Test func memoryIsReadOffTheSystem() {
    #expect(Memory.peak(inStatus: "Name:\tx\nVmPeak:\t 9 kB\nVmHWM:\t  5120 kB\n") == 5_120)
    #expect(Memory.peak(inStatus: "Name:\tx\n") == 0)
    #expect(Memory.peakKiB > 1_000)
  }

  @Test func historiesOfOtherFormsAreLeftOut() throws {
    let package = try ScratchPackage()
    try FileManager.default.createDirectory(
      atPath: package.folder.work(""), withIntermediateDirectories: true)
    try "{\"older\": 1}".write(
      toFile: package.folder.history, atomically: true, encoding: .utf8)
    let entry = Example.entry()
    try History.append([entry], to: package.folder.history)
    #expect(History.read(package.folder.history) == [entry])
  }
}
