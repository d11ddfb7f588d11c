import Foundation
import Testing

@testable import Benchmarks

/// What the gate lets through and what it does not.
@Suite struct ThresholdTests {
  private let threshold = Threshold(
    name: "case", why: "", gapPerMillion: 1_000, repetitions: 1,
    levels: [
      .init(name: "vacancies:1", value: 18, bound: 18),
      .init(name: "suitability", value: 9_990, bound: 9_995),
    ],
    counters: [
      "nodes": .init(recorded: 100, slackPercent: 10), "rows": .init(recorded: 7, slackPercent: 0),
    ],
    ratios: ["simplex": .init(recorded: 2, slackPercent: 50)])

  private func sample(
    vacancies: (Int, Int) = (18, 18), suitability: (Int, Int) = (9_990, 9_995), nodes: Int = 100,
    rows: Int? = 7, ratio: Double = 2, isSteady: Bool = true
  ) -> GateSample {
    var counters = ["nodes": nodes]
    counters["rows"] = rows
    return GateSample(
      levels: [
        .init(name: "vacancies:1", value: vacancies.0, bound: vacancies.1),
        .init(name: "suitability", value: suitability.0, bound: suitability.1),
      ], counters: counters, ratios: ["simplex": ratio], isSteady: isSteady)
  }

  private func regressions(_ sample: GateSample) -> [String] {
    threshold.judge(sample).filter(\.isRegression).map(\.text)
  }

  @Test func whatWasRecordedPasses() {
    #expect(threshold.judge(sample()) == [])
  }

  @Test func slackIsUsedUpAndNotExceeded() {
    #expect(regressions(sample(nodes: 110)) == [])
    #expect(
      regressions(sample(nodes: 111))
        == ["case: nodes: 111, recorded 100, at most 110 allowed (slack 10 %)"])
    #expect(regressions(sample(rows: 8)).count == 1)
    #expect(regressions(sample(ratio: 3)) == [])
    #expect(
      regressions(sample(ratio: 3.01))
        == ["case: time ÷ simplex: 3.010, recorded 2.000, at most 3.000 allowed (slack 50 %)"])
  }

  /// Only what fails by its time alone is sampled again; of the times the least counts, of what else differs nothing.
  @Test func timeIsTakenAgainAndNothingElse() {
    #expect(threshold.isTimeAloneWorse(in: sample(ratio: 3.01)))
    #expect(!threshold.isTimeAloneWorse(in: sample(ratio: 3)))
    #expect(!threshold.isTimeAloneWorse(in: sample(nodes: 111, ratio: 3.01)))
    #expect(!threshold.isTimeAloneWorse(in: sample(suitability: (9_000, 9_995), ratio: 3.01)))
    let again = sample(ratio: 3.01).quickened(by: sample(ratio: 2.5))
    #expect(again.ratios == ["simplex": 2.5] && regressions(again) == [])
    #expect(regressions(sample(ratio: 3.01).quickened(by: sample(ratio: 4))).count == 1)
    #expect(!sample(ratio: 3.01).quickened(by: sample(nodes: 99, ratio: 2)).isSteady)
  }

  @Test func muchBetterIsNotedOnly() {
    let findings = threshold.judge(sample(nodes: 50, ratio: 0.5))
    #expect(findings.count == 2)
    #expect(findings.allSatisfy { !$0.isRegression && $0.text.contains("record it") })
  }

  @Test func provenValuesMustNotContradict() {
    // Both pairs enclose the best value: 9,990…9,995 and what is found must meet.
    #expect(regressions(sample(suitability: (9_994, 9_999))) == [])
    #expect(regressions(sample(suitability: (9_980, 9_989))).count == 1)
    #expect(regressions(sample(suitability: (9_996, 9_998))).count == 1)
    #expect(regressions(sample(vacancies: (19, 19))).count == 1)
    #expect(regressions(sample(vacancies: (17, 17))).count == 1)
  }

  @Test func theGapAskedForMustBeReached() {
    #expect(regressions(sample(suitability: (9_900, 9_995)))[0].contains("not solved to the gap"))
    #expect(regressions(sample(vacancies: (19, 18))).count == 1)
  }

  @Test func whatIsNotMeasuredOrNotRecordedFails() {
    #expect(regressions(sample(rows: nil))[0].contains("not measured any more"))
    #expect(regressions(sample(isSteady: false))[0].contains("repetitions differ"))
    var bare = threshold
    bare.counters["nodes"] = .init(recorded: nil, slackPercent: 10)
    #expect(
      bare.judge(sample()).contains { $0.isRegression && $0.text.contains("nothing is recorded") })
    bare = threshold
    bare.levels = []
    #expect(bare.judge(sample()).map(\.isRegression) == [true])
  }

  @Test func recordingKeepsSlackAndReason() throws {
    let recorded = threshold.recording(sample(nodes: 50, rows: 9, ratio: 1))
    #expect(recorded.counters["nodes"] == .init(recorded: 50, slackPercent: 10))
    #expect(recorded.ratios["simplex"] == .init(recorded: 1, slackPercent: 50))
    #expect(recorded.judge(sample(nodes: 50, rows: 9, ratio: 1)) == [])
    #expect(regressions(sample(rows: 9)).count == 1)
    let text = try JSONFile.text(recorded)
    #expect(try JSONFile.decode(Threshold.self, from: .init(text.utf8)) == recorded)
  }

  @Test func changesOfLinesAreShown() {
    #expect(LineChanges.text(from: "a\nb\nc\n", to: "a\nd\nc\ne\n") == "- b\n+ d\n+ e\n")
    #expect(LineChanges.text(from: "a\nb", to: "a\nb") == "")
    #expect(LineChanges.text(from: "a\nb", to: "b") == "- a\n")
  }
}
