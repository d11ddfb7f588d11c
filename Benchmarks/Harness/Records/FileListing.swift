import Foundation

/// Names of files.
enum FileListing {
  /// The names in a folder that end so, ascending; none where there is no such folder.
  static func names(in folder: String, ending: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(ending) }.sorted()
  }
}
