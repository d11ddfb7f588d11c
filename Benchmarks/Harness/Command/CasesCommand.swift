import Programme

/// Lists the cases with their sizes, and sees that they are what was recorded.
struct CasesCommand {
  private let package: PackageFolder
  private let cases: [BenchmarkCase]
  private let isRecording: Bool

  init(_ package: PackageFolder, _ arguments: Arguments) throws {
    self.package = package
    let list = try CaseList(of: package)
    cases = arguments.operands.isEmpty ? list.all : try list.named(arguments.operands)
    isRecording = arguments.has("record")
  }

  /// Makes one folder after the other.
  func run() throws -> Int32 {
    let folders = try CaseFolders(of: package)
    var hashes = try CaseFolders.hashes(of: package)
    var table = AlignedTable(["case", "group", "officers", "posts", "months", "SHA-256"])
    var doubts: [String] = []
    for one in cases {
      let made = try folders.make(one)
      let programme = try Programme(one.source(below: package.path))
      if let doubt = made.doubt { doubts.append(doubt) }
      hashes[one.name] = made.hash
      table.add([
        one.name, one.group, Cells.count(programme.officers.count),
        Cells.count(programme.posts.count), "\(programme.horizon.months)",
        String(made.hash.prefix(12)),
      ])
    }
    print(table.text)
    for doubt in doubts { Harness.complain(doubt) }
    if isRecording {
      try JSONFile.write(hashes, to: package.hashes)
      Harness.complain("recorded \(package.hashes)")
      return 1
    }
    return doubts.isEmpty ? 0 : 1
  }
}
