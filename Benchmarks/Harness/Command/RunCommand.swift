import Foundation

/// Measures cases, shows them beside the baselines, and keeps what was measured.
struct RunCommand {
  private let package: PackageFolder
  private let cases: [BenchmarkCase]
  private let limit: Double
  private let isRecording: Bool
  private let actionFile: String?

  init(_ package: PackageFolder, _ arguments: Arguments) throws {
    let words = arguments.operands
    self.package = package
    cases = try CaseList(of: package).named(words.isEmpty ? CaseList.usual : words)
    limit = try arguments.seconds("time") ?? 60
    isRecording = arguments.has("record")
    actionFile = arguments.text("github-action-benchmark")
  }

  /// Measures one case after the other.
  func run() throws -> Int32 {
    let (folders, setup) = (try CaseFolders(of: package), Setup(of: package))
    var (entries, baselines, hasFailed) = ([Entry](), [String: Entry](), false)
    for one in cases {
      do {
        let made = try folders.make(one)
        if let doubt = made.doubt { Harness.complain(doubt) }
        let measured = try Child.measurement(of: one, made, limit: limit)
        entries.append(Entry(measured, on: setup))
        baselines[one.name] = History.baseline(of: one.name, in: package)
        Harness.complain(
          "\(one.name): \(RunTable.ending(measured)), "
            + "planned in \(Cells.seconds(measured.seconds(of: "plan"))) s")
      } catch {
        Harness.complain("\(one.name): \(error)")
        hasFailed = true
      }
    }
    try History.append(entries, to: package.history)
    print(
      "\(setup.processor), \(setup.cores) cores, \(setup.system); Swift \(setup.swift), "
        + "GLPK \(setup.glpk), \(setup.muster ?? "muster"), commit \(setup.commit); "
        + "limit \(Cells.fixed(limit, 0)) s\n")
    print(RunTable.text(entries, baselines: baselines))
    if let actionFile { try JSONFile.write(ActionBenchmark.list(entries), to: actionFile) }
    _ = try Self.writePage(of: package)
    if isRecording {
      for entry in entries {
        let path = package.baseline(entry.measurement.name)
        try JSONFile.write(entry.asBaseline, to: path)
        Harness.complain("recorded \(path)")
      }
      return 1
    }
    return hasFailed ? 2 : 0
  }

  /// Writes the page of everything in the history.
  static func writePage(of package: PackageFolder) throws -> Int32 {
    let entries = History.read(package.history)
    let names = Set(entries.map(\.measurement.name)).sorted()
    let baselines = names.compactMap { name in
      History.baseline(of: name, in: package).map { (name, $0) }
    }
    let page = Page(
      entries, baselines: Dictionary(baselines) { first, _ in first },
      order: try CaseList(of: package).all.map(\.name))
    try FileManager.default.createDirectory(
      atPath: package.work(""), withIntermediateDirectories: true)
    try Data(page.html.utf8).write(to: URL(filePath: package.page))
    print("\(package.page)")
    return 0
  }
}
