import Foundation
import GLPK
import Testing

@testable import Optimizer

@Suite struct ModelFileTests {
  @Test(arguments: ModelFormat.allCases)
  func anotherReaderFindsTheSameOptimum(format: ModelFormat) throws {
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("muster-\(UUID().uuidString).\(format)").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    for seed in 0..<20 {
      let model = RandomModel.make(seed, .medium, demanding: 0)
      let solution = try model.solve()
      for level in model.levels.indices {
        try model.write(level: level, holding: solution.values, as: format, to: path)
        // MPS is always minimised.
        let sign = format == .mps && model.levels[level].isMaximised ? -1 : 1
        #expect(try optimum(path, format) == sign * solution.values[level], "seed \(seed)")
      }
    }
  }

  private func optimum(_ path: String, _ format: ModelFormat) throws -> Int? {
    var problem = Problem()
    switch format {
    case .lp: try problem.readLP(path)
    case .mps: try problem.readMPS(path)
    }
    var options = BranchAndCutOptions()
    options.presolve = true
    guard let found = try problem.branchAndCut(options).objective else { return nil }
    return Int(found < 0 ? found - 0.5 : found + 0.5)
  }
}
