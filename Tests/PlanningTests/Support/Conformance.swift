import Foundation

/// The conformance cases and their checker, which stand beside the package or above it.
enum Conformance {
  /// The folder that holds them; nil where there is none.
  static let folder: URL? = {
    var folder = packageRoot
    while folder.path().count > 1 {
      for place in ["conformance", "shared/conformance"] {
        let found = folder.appending(path: place)
        let checker = found.appending(path: "check_plan.py").path()
        if FileManager.default.fileExists(atPath: checker) { return found }
      }
      folder = folder.deletingLastPathComponent().standardized
    }
    return nil
  }()

  /// The package's own folder.
  static let packageRoot = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../..").standardized

  /// The Python that has what the checker needs: the one made for the tests, or the system's.
  static let python: String = {
    let made = packageRoot.appending(path: ".build/python/bin/python3").path()
    return FileManager.default.isExecutableFile(atPath: made) ? made : "python3"
  }()

  /// The names of the cases, ascending; empty where there are none.
  static let cases: [String] = {
    guard let folder else { return [] }
    let names = try? FileManager.default.contentsOfDirectory(
      atPath: folder.appending(path: "cases").path())
    return (names ?? []).filter { !$0.hasPrefix(".") }.sorted()
  }()

  /// The path of a case's programme folder.
  static func path(of name: String) -> String {
    folder?.appending(path: "cases/\(name)").path() ?? name
  }

  /// The best value of each level of a case, by the level's name.
  static func expected(of name: String) throws -> [String: Int] {
    let file = URL(filePath: path(of: name)).appending(path: "expected.json")
    return try JSONDecoder().decode([String: Int].self, from: Data(contentsOf: file))
  }
}
