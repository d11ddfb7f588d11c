import Foundation

/// Other programs, run to their end.
enum Tool {
  /// The path of this program.
  static var own: String {
    (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
      ?? CommandLine.arguments[0]
  }

  /// The first line that a program writes; nil where it fails or cannot be started.
  static func line(_ words: [String]) -> String? {
    guard let run = try? run("/usr/bin/env", words, isSilent: true), run.code == 0 else {
      return nil
    }
    let text = String(decoding: run.output, as: UTF8.self)
    return text.split(separator: "\n", omittingEmptySubsequences: false).first.map(String.init)
  }

  /// Runs a program with these words; what it writes to the error stream is shown, unless it is silenced. Its
  /// input ends when it does, or when this process does, however that ends.
  static func run(
    _ program: String, _ words: [String], isSilent: Bool = false
  ) throws -> (code: Int32, output: Data) {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = words
    let pipe = Pipe()
    process.standardOutput = pipe
    let tie = Pipe()
    process.standardInput = tie
    if isSilent { process.standardError = FileHandle.nullDevice }
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    withExtendedLifetime(tie) { process.waitUntilExit() }
    return (process.terminationStatus, output)
  }

  /// Ends this process when its input ends: no measurement goes on without anyone to hear of it.
  static func endWithInput() {
    Thread.detachNewThread {
      _ = FileHandle.standardInput.readDataToEndOfFile()
      exit(130)
    }
  }
}
