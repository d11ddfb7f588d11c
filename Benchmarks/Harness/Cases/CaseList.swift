/// Every case, in the order of `Benchmarks/cases.json5`.
struct CaseList: Sendable {
  let all: [BenchmarkCase]

  /// What is measured where nobody says what.
  static let usual = ["tiny-1", "squad-1", "division-1", "small", "canada-1", "canada-2027"]

  /// The cases of a package.
  init(of package: PackageFolder) throws {
    try self.init(JSONFile.read([BenchmarkCase].self, from: package.cases))
  }

  /// These cases; two of one name are refused.
  init(_ cases: [BenchmarkCase]) throws {
    var seen: Set<String> = []
    for name in cases.map(\.name) where !seen.insert(name).inserted {
      throw Complaint("there are two cases '\(name)'")
    }
    all = cases
  }

  /// The cases with these names, or of the groups with these names, each once and in the order asked for.
  func named(_ words: [String]) throws -> [BenchmarkCase] {
    var chosen: [BenchmarkCase] = []
    for word in words {
      let found = all.filter { $0.name == word || $0.group == word }
      guard !found.isEmpty else {
        throw Complaint("there is no case or group '\(word)'; 'muster-bench cases' lists them")
      }
      chosen += found.filter { !chosen.contains($0) }
    }
    return chosen
  }
}
