import Foundation

@testable import Benchmarks

/// Where things are.
enum Places {
  /// The package itself, which tests only read.
  static let package: PackageFolder = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
    let path = root.standardized.path()
    return PackageFolder(path: path.hasSuffix("/") ? String(path.dropLast()) : path)
  }()

  /// The built program, which stands beside the tests.
  static var program: String {
    URL(filePath: Tool.own).deletingLastPathComponent().appending(path: "muster-bench").path()
  }
}

/// A copy of what the harness reads of the package, for tests that write; gone when it is let go of.
final class ScratchPackage {
  let folder: PackageFolder

  init() throws {
    let path = FileManager.default.temporaryDirectory
      .appending(path: "muster-bench-\(UUID().uuidString)")
    folder = PackageFolder(path: path.path())
    let source = URL(filePath: Places.package.path).appending(path: "Benchmarks")
    let target = path.appending(path: "Benchmarks")
    try FileManager.default.createDirectory(at: target, withIntermediateDirectories: true)
    for name in ["cases.json5", "hashes.json", "thresholds"] {
      try FileManager.default.copyItem(
        at: source.appending(path: name), to: target.appending(path: name))
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder.path) }

  /// Runs the built program on this package; what it says on both streams comes back.
  func run(_ words: String...) throws -> (code: Int32, text: String) {
    let quoted = ([Places.program] + words + ["--package", folder.path])
      .map { "'\($0)'" }.joined(separator: " ")
    let (code, output) = try Tool.run("/bin/sh", ["-c", "\(quoted) 2>&1"])
    return (code, String(decoding: output, as: UTF8.self))
  }
}
