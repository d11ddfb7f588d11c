import Foundation
import Testing

/// Texts that must stay as they are until somebody records them anew, with RECORD=1 in the environment.
enum Golden {
  /// Compares a text with its golden file. Recording fails, so that nobody records without looking.
  static func compare(
    _ text: String, with name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = Places.root.appending(path: "Tests/Golden/muster/\(name).txt")
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(file.path)", sourceLocation: sourceLocation)
      return
    }
    let golden = try String(contentsOf: file, encoding: .utf8)
    #expect(text == golden, "not as \(file.path)", sourceLocation: sourceLocation)
  }
}
