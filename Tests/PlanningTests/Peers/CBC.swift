import Foundation
import Testing

/// COIN-OR's branch and cut, run as a program of its own on a model in MPS.
enum CBC {
  /// The optimum of a model, which is minimised; nil where it says anything else than that it is optimal.
  static func optimum(of model: URL) throws -> Int? {
    let solution = model.deletingPathExtension().appendingPathExtension("txt")
    try? FileManager.default.removeItem(at: solution)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "cbc", model.path(), "-ratioGap", "0", "-allowableGap", "0", "-preprocess", "off",
      "-presolve", "off", "-heuristics", "off", "-solve",
      "-solution",
      solution.path(), "-quit",
    ]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    let words = try String(contentsOf: solution, encoding: .utf8).prefix { $0 != "\n" }
      .split(separator: " ")
    guard words.first == "Optimal", let value = words.last.flatMap({ Double($0) }) else {
      return nil
    }
    return Int(value.rounded())
  }
}
