import Foundation
import Programme
import Tables
import Testing

/// The checker that shares nothing with Muster, run as a program of its own.
enum Checker {
  /// What the checker has to say.
  struct Report {
    let exitCode: Int32
    let text: String
  }

  /// Checks a plan against the programme in a folder.
  static func check(_ plan: Plan, of folder: String) throws -> Report {
    let conformance = try #require(Conformance.folder, "there is no conformance folder")
    return try TemporaryFolder.use { temporary in
      let file = temporary.appending(path: "plan.json")
      try Data(plan.json.utf8).write(to: file)
      let output = temporary.appending(path: "report.txt")
      try Data().write(to: output)
      let process = Process()
      process.executableURL = URL(filePath: "/usr/bin/env")
      process.arguments = [
        Conformance.python, conformance.appending(path: "check_plan.py").path(), folder,
        file.path(),
      ]
      let handle = try FileHandle(forWritingTo: output)
      process.standardOutput = handle
      process.standardError = handle
      try process.run()
      process.waitUntilExit()
      try handle.close()
      let text = try String(contentsOf: output, encoding: .utf8)
      return Report(exitCode: process.terminationStatus, text: text)
    }
  }

  /// Checks a plan against a programme that stands in no folder yet.
  static func check(_ plan: Plan, of source: Source) throws -> Report {
    try TemporaryFolder.use { folder in
      try ProgrammeFolder(folder.path()).write(source)
      return try check(plan, of: folder.path())
    }
  }
}

/// Folders that are gone when their user is done.
enum TemporaryFolder {
  static func use<Result>(_ body: (URL) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "muster-planning-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
  }
}
