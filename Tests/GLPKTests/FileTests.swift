import Foundation
import GLPK
import Testing

@Suite struct FileTests {
  private func temporary(_ suffix: String) -> String {
    NSTemporaryDirectory() + "glpk-" + UUID().uuidString + suffix
  }

  @Test(arguments: [false, true])
  func whatIsWrittenCanBeRead(asMPS: Bool) throws {
    let path = temporary(asMPS ? ".mps" : ".lp")
    defer { try? FileManager.default.removeItem(atPath: path) }
    let packing = Packing(seed: 9, columns: 12, rows: 3, signed: true)
    try withProblem { (problem) throws(GLPKError) in
      try packing.build(&problem)
      try problem.setColumnName(3, "third")
      if asMPS { try problem.writeMPS(path) } else { try problem.writeLP(path) }
    }
    try withProblem { (problem) throws(GLPKError) in
      try buildSmall(&problem)
      if asMPS { try problem.readMPS(path) } else { try problem.readLP(path) }
      #expect(problem.rowCount == 3)
      #expect(problem.columnCount == 12)
      #expect(problem.status == .undefined)
      // MPS does not say which way the objective goes.
      if asMPS { try problem.setDirection(.maximize) }
      #expect(problem.direction == .maximize)
      #expect(try problem.kind(5) == .binary)
      _ = try problem.simplex()
      let outcome = try problem.branchAndCut()
      #expect(outcome.objective == packing.bruteForce())
      let names = try (0..<12).map { (column) throws(GLPKError) in try problem.columnName(column) }
      #expect(names.contains("third"))
    }
  }

  @Test func refusesPathsAndFiles() throws {
    #expect(error { p throws(GLPKError) in try p.writeLP("") } == .pathRefused(""))
    #expect(error { p throws(GLPKError) in try p.readMPS("a\0b") } == .pathRefused("a\0b"))
    guard
      case .fileNotWritten(let path, let message) = error({ p throws(GLPKError) in
        try p.writeLP("/nonexistent/x.lp")
      })
    else {
      Issue.record("writing nowhere went well")
      return
    }
    #expect(path == "/nonexistent/x.lp")
    #expect(message.contains("/nonexistent/x.lp"))
  }

  @Test(arguments: ["minimize\n x +", "minimize\n 1e300 x\nsubject to\n x >= 1\nend\n"])
  func refusesWhatItReads(text: String) throws {
    let path = temporary(".lp")
    defer { try? FileManager.default.removeItem(atPath: path) }
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    try withProblem { (problem) throws(GLPKError) in
      try buildSmall(&problem)
      #expect(throws: GLPKError.self) { try problem.readLP(path) }
      #expect(problem.columnCount == 0)
      try buildSmall(&problem)
      #expect(try problem.simplex().objective == 4)
    }
  }
}
