import Foundation
import Optimizer

/// One case in a process of its own: the parent starts it, and reads what it measured from its output.
enum Child {
  /// Measures a case whose folder is made, perhaps without a part of the search.
  static func measurement(
    of one: BenchmarkCase, _ made: CaseFolders.Made, limit: Double, without part: Part? = nil
  ) throws -> CaseMeasurement {
    try run(
      CaseMeasurement.self,
      ["measure", one.name, "--folder", made.path, "--hash", made.hash, "--time", "\(limit)"]
        + (part.map { ["--without", $0.rawValue] } ?? []))
  }

  /// Takes the gate's sample of a case whose folder is made; nil where that takes too long.
  static func sample(
    of threshold: Threshold, _ made: CaseFolders.Made, in package: PackageFolder, plant: String?,
    within seconds: Double
  ) throws -> GateSample? {
    let planted = plant.map { ["--plant", $0] } ?? []
    let watch = Stopwatch()
    do {
      return try run(
        GateSample.self,
        [
          "sample", threshold.name, "--folder", made.path, "--package", package.path, "--time",
          "\(seconds)",
        ] + planted)
    } catch  where watch.wallSeconds >= seconds.rounded(.down) {
      return nil
    }
  }

  private static func run<Result: Decodable>(
    _ type: Result.Type, _ words: [String]
  ) throws -> Result {
    let (code, output) = try Tool.run(Tool.own, words)
    guard code == 0 else {
      throw Complaint("\(words[1]): the process that measures it ended with \(code)")
    }
    return try JSONFile.decode(type, from: output)
  }

  /// What the child does for `measurement`.
  static func measure(_ package: PackageFolder, _ arguments: Arguments) throws -> Int32 {
    Tool.endWithInput()
    let without = try arguments.text("without").map { word in
      guard let part = Part(rawValue: word) else {
        throw Complaint("--without: '\(word)' is none of \(Part.allCases.map(\.rawValue))")
      }
      return part
    }
    let measured = try CaseMeasurement(
      of: arguments.operands.first ?? "", in: arguments.text("folder") ?? "",
      hash: arguments.text("hash") ?? "", limit: try arguments.seconds("time"), without: without)
    print(try JSONFile.text(measured, isLaidOut: false), terminator: "")
    return 0
  }

  /// What the child does for `sample`.
  static func sample(_ package: PackageFolder, _ arguments: Arguments) throws -> Int32 {
    Tool.endWithInput()
    let name = arguments.operands.first ?? ""
    guard let threshold = try Threshold.all(in: package).first(where: { $0.name == name }) else {
      throw Complaint("there is no threshold for '\(name)'")
    }
    let plant = try arguments.text("plant").map { word in
      guard let known = Plant(rawValue: word) else {
        throw Complaint("--plant: '\(word)' is none of \(Plant.allCases.map(\.rawValue))")
      }
      return known
    }
    // A solve without a limit may never come to its end: the system ends this process then.
    if let seconds = try arguments.seconds("time") { alarm(UInt32(max(1, seconds))) }
    let sample = try GateSample(
      in: arguments.text("folder") ?? "", for: threshold, planting: plant)
    print(try JSONFile.text(sample, isLaidOut: false), terminator: "")
    return 0
  }
}
