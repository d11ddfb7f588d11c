import Optimizer

/// Measures what every part of the search is worth: each case with all of them, then without one after the other.
struct AblationCommand {
  private let package: PackageFolder
  private let cases: [BenchmarkCase]
  private let limit: Double

  /// What is measured where nothing is named.
  static let usual = ["small", "canada-1", "assignment-1"]

  init(_ package: PackageFolder, _ arguments: Arguments) throws {
    let words = arguments.operands
    self.package = package
    cases = try CaseList(of: package).named(words.isEmpty ? Self.usual : words)
    limit = try arguments.seconds("time") ?? 60
  }

  /// Measures one case after the other, and prints a table of each.
  func run() throws -> Int32 {
    let (folders, setup) = (try CaseFolders(of: package), Setup(of: package))
    print(
      "\(setup.processor), commit \(setup.commit), one thread; limit \(Cells.fixed(limit, 0)) s\n")
    for one in cases {
      let made = try folders.make(one)
      if let doubt = made.doubt { Harness.complain(doubt) }
      var table = AblationTable(
        of: one.name, whole: try Child.measurement(of: one, made, limit: limit))
      for part in Part.allCases {
        table.add(part, try Child.measurement(of: one, made, limit: limit, without: part))
        Harness.complain("\(one.name) without \(part.rawValue): measured")
      }
      print(table.text)
    }
    return 0
  }
}
