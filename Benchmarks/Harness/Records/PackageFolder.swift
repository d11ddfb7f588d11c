import Foundation

/// The folder of the package that is measured, and what stands where in it.
struct PackageFolder: Sendable {
  /// The folder itself.
  let path: String

  /// The list of cases.
  var cases: String { "\(path)/Benchmarks/cases.json5" }
  /// The recorded hash of each case.
  var hashes: String { "\(path)/Benchmarks/hashes.json" }
  /// The stored baseline of a case.
  func baseline(_ name: String) -> String { "\(path)/Benchmarks/baselines/\(name).json" }
  /// The folder of the gate's thresholds.
  var thresholds: String { "\(path)/Benchmarks/thresholds" }
  /// Every measurement made here, one a line.
  var history: String { work("history.jsonl") }
  /// The page of trends.
  var page: String { work("index.html") }
  /// Something below the folder that is never committed.
  func work(_ name: String) -> String { "\(path)/.build/bench/\(name)" }
}
