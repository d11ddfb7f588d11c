import Foundation

/// Where things are that tests need.
enum Places {
  /// The package's root.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The folder of conformance cases and the independent checker, in a parent of the package's root.
  static var conformance: URL {
    get throws {
      var folder = root
      while folder.path != "/" {
        folder.deleteLastPathComponent()
        let found = folder.appending(path: "shared/conformance")
        if FileManager.default.fileExists(atPath: found.path) { return found }
      }
      throw Program.Missing(what: "shared/conformance in a parent folder of \(root.path)")
    }
  }

  /// A conformance case.
  static func conformanceCase(_ name: String) throws -> String {
    try conformance.appending(path: "cases/\(name)").path
  }

  /// A programme of this package's data.
  static func data(_ name: String) -> String { root.appending(path: "Data/\(name)").path }

  /// The Python that has what the checkers need: the one made for the tests, or the system's.
  static var python: String {
    let prepared = root.appending(path: ".build/python/bin/python3").path
    return FileManager.default.isExecutableFile(atPath: prepared) ? prepared : "python3"
  }

  /// Judges a plan with the independent checker.
  static func check(_ plan: String, for folder: String) throws -> Program.Run {
    let checker = try conformance.appending(path: "check_plan.py").path
    return try Program.other(python, checker, folder, plan)
  }
}
