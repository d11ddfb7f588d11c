import Foundation
import Optimizer
import Planning
import Programme
import Tables
import Testing

extension Tag {
  /// Takes longer than all the others together.
  @Tag static var slow: Self
}

/// Every conformance case is planned to its known optimum, and the independent checker agrees.
@Suite struct ConformanceTests {
  @Test func theCasesAreFound() {
    #expect(Conformance.cases.count >= 9)
    #expect(Conformance.cases.contains(Self.slow))
  }

  /// The case that takes longest.
  static let slow = "two-tours"

  @Test(arguments: Conformance.cases.filter { $0 != slow })
  func theOptimumIsReached(_ name: String) throws {
    try Self.expectTheOptimum(of: name)
  }

  @Test(.tags(.slow)) func theOptimumOfTheHardestIsReached() throws {
    try Self.expectTheOptimum(of: Self.slow)
  }

  private static func expectTheOptimum(of name: String) throws {
    let programme = try Programme(folder: Conformance.path(of: name))
    let expected = try Conformance.expected(of: name)
    let plan = try Planner.plan(programme).plan
    #expect(plan.status == .optimal)
    #expect(plan.levels.map(\.name) == programme.objective.map(\.description))
    #expect(plan.levels.map(\.value) == plan.levels.map { expected[$0.name] ?? .min })
    #expect(plan.levels.map(\.bound) == plan.levels.map(\.value))
    let report = try Checker.check(plan, of: Conformance.path(of: name))
    #expect(report.exitCode == 0, "\(report.text)")
  }
}

/// The programmes that come with Muster are planned as far as a short time allows.
@Suite struct DataTests {
  @Test(arguments: ["canada-2027", "haiti-2010"])
  func aPlanIsValidAfterAFewSeconds(_ name: String) throws {
    let folder = Conformance.packageRoot.appending(path: "Data/\(name)").path()
    let programme = try Programme(folder: folder)
    let plan = try Planner.plan(programme, limits: Limits(seconds: 5)).plan
    for (level, objective) in zip(plan.levels, programme.objective) {
      #expect(objective.isMaximised ? level.bound >= level.value : level.bound <= level.value)
    }
    let report = try Checker.check(plan, of: folder)
    #expect(report.exitCode == 0, "\(report.text)")
  }
}
