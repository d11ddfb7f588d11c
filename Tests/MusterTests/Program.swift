import Foundation

/// The built program, run as a user runs it.
struct Program {
  /// What a run left behind.
  struct Run {
    let code: Int32
    let wasKilled: Bool
    let output: String
    let errors: String

    /// The last line of the error stream.
    var lastError: String { errors.split(separator: "\n").last.map(String.init) ?? "" }

    /// Standard output as a JSON object.
    func json() throws -> [String: Any] {
      let object = try JSONSerialization.jsonObject(with: Data(output.utf8))
      return object as? [String: Any] ?? [:]
    }
  }

  /// The program stands beside the tests that were built with it.
  static var path: String {
    get throws {
      let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
      let path = URL(fileURLWithPath: tests).deletingLastPathComponent().appending(path: "muster")
      guard FileManager.default.isExecutableFile(atPath: path.path) else {
        throw Missing(what: path.path)
      }
      return path.path
    }
  }

  /// Something that a test cannot do without.
  struct Missing: Error {
    let what: String
  }

  /// Runs muster to its end.
  static func run(_ arguments: String..., in folder: String? = nil) throws -> Run {
    try start(arguments, in: folder).finish()
  }

  /// Starts muster.
  static func start(_ arguments: [String], in folder: String? = nil) throws -> Started {
    try Started(path, arguments, in: folder)
  }

  /// Runs another program to its end, found on the path.
  static func other(_ arguments: String..., in folder: String? = nil) throws -> Run {
    try Started("/usr/bin/env", arguments, in: folder).finish()
  }

  /// Whether a program is on the path.
  static func has(_ name: String) throws -> Bool {
    try other("sh", "-c", "command -v \(name)").code == 0
  }

  /// A program that runs; what it says goes to files, so that it never waits for a reader.
  struct Started {
    private let process = Process()
    private let scratch: Scratch

    init(_ path: String, _ arguments: [String], in folder: String?) throws {
      scratch = try Scratch()
      process.executableURL = URL(fileURLWithPath: path)
      process.arguments = arguments
      process.currentDirectoryURL = URL(fileURLWithPath: folder ?? scratch.path)
      // Texts are compared: they do not follow the language of who runs the tests.
      process.environment = ProcessInfo.processInfo.environment.merging(["LC_ALL": "C.UTF-8"]) {
        $1
      }
      process.standardInput = FileHandle.nullDevice
      process.standardOutput = try scratch.handle("output")
      process.standardError = try scratch.handle("errors")
      try process.run()
    }

    /// What it said so far on the error stream.
    var errorsSoFar: String { (try? scratch.text("errors")) ?? "" }

    /// Sends it a signal.
    func signal(_ number: Int32) { kill(process.processIdentifier, number) }

    /// Whether it still runs.
    var isRunning: Bool { process.isRunning }

    /// Waits for its end.
    func finish() throws -> Run {
      process.waitUntilExit()
      return Run(
        code: process.terminationStatus, wasKilled: process.terminationReason == .uncaughtSignal,
        output: try scratch.text("output"), errors: try scratch.text("errors"))
    }
  }
}
