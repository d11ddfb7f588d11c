import Programme
import Tables
import Testing
import Verification

@testable import Reports

/// What is wrong with a plan, in both languages.
@Suite struct VerdictReportTests {
  /// A plan that breaks many rules at once.
  private static func broken() throws -> Plan {
    func month(_ text: String) throws -> Month { try #require(Month(text)) }
    func tour(
      _ officer: String, _ post: String, _ from: String, _ until: String, _ state: Plan.State,
      _ course: String?, _ points: Int?
    ) throws -> Plan.Tour {
      Plan.Tour(
        officer: officer, post: post, from: try month(from), until: try month(until), state: state,
        course: course, points: points)
    }
    return Plan(
      programme: "Exemple", status: .optimal,
      levels: [
        Plan.Level(name: "vacancies:1", value: 4, bound: 7),
        Plan.Level(name: "suitability", value: 12_345, bound: 9),
      ],
      tours: [
        try tour("O1", "P1", "2027-01", "2027-06", .kept, nil, 900),
        try tour("O1", "P3", "2027-04", "2027-06", .new, "C9", 900),
        try tour("O3", "P2", "2027-01", "2027-05", .new, "C1", 3),
        try tour("O3", "P1", "2027-07", "2027-12", .new, "C1", 800),
        try tour("O4", "P1", "2026-12", "2027-05", .new, "C1", 600),
        try tour("O4", "P2", "2027-01", "2027-06", .new, "C1", 600),
        try tour("O9", "P9", "2027-01", "2027-06", .new, "C1", 600),
      ])
  }

  private func report(_ evidence: [EvidenceFinding]? = nil) throws -> VerdictReport {
    let programme = try Example.programme
    let plan = try Self.broken()
    return VerdictReport(
      Verdict(of: plan, for: programme), claims: plan.levels, in: programme, evidence: evidence)
  }

  @Test(arguments: Language.allCases) func text(_ language: Language) throws {
    let evidence: [EvidenceFinding] = [
      .version(recorded: "0.1", this: "0.2"), .changed(file: "a.csv"), .missing(file: "b.csv"),
      .added(file: "c.csv"), .plan, .result(key: "levels"), .criteria(posts: ["P1", "P2"]),
      .criteria(posts: []), .notReproducible(.time), .notReproducible(.user),
      .otherPlan(timed: true), .otherPlan(timed: false),
    ]
    let report = try report(evidence)
    #expect(!report.isGood)
    try Golden.compare(report.text(in: language), with: "verdict-\(language.rawValue).txt")
  }

  /// Every rule has a name of its own in both languages.
  @Test func rulesHaveNames() {
    for words in Language.allCases.map(\.words) {
      let names = Rule.allCases.map(words.rule)
      #expect(Set(names).count == Rule.allCases.count)
      #expect(!names.contains(""))
    }
    #expect(
      Rule.allCases.count { English().rule($0) == French().rule($0) } == 2, "quota and points")
  }

  @Test func json() throws {
    try Golden.compare(JSONWriter.text(Setting(try report().json)), with: "verdict.json")
  }
}
