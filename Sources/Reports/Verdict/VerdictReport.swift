public import Programme
public import Verification

/// What a reading of the programme alone says of a plan, for the board to read.
public struct VerdictReport: Sendable {
  let verdict: Verdict
  let violations: [Violation]
  let programme: Programme
  let claims: [String: Int]
  /// What evidence says, where there is some: the findings, empty where all is as recorded.
  let evidence: [EvidenceFinding]?
  /// Whether the plan was made again, byte by byte.
  let isReproduced: Bool

  /// The report of a verdict on a plan that claims these levels; without names it has none of the board's own
  /// words either.
  public init(
    _ verdict: Verdict, claims: [Plan.Level], in programme: Programme,
    evidence: [EvidenceFinding]? = nil, isReproduced: Bool = false, showsNames: Bool = true
  ) {
    self.verdict = verdict
    self.programme = programme
    violations = showsNames ? verdict.violations : verdict.violations.map(\.withoutReason)
    self.claims = Dictionary(claims.map { ($0.name, $0.value) }) { first, _ in first }
    self.evidence = evidence
    self.isReproduced = isReproduced
  }

  /// Whether the plan keeps every rule, and everything is as the evidence says.
  public var isGood: Bool { verdict.isValid && evidence?.isEmpty ?? true }

  /// The report for the terminal.
  public func text(in language: Language) -> String {
    let words = language.words
    var text = words.verdict(broken: violations.count) + "\n"
    for violation in violations { text += "  \(words.violation(violation, in: programme))\n" }
    var table = TextTable(("", .left), ("", .right), ("", .left))
    for level in verdict.levels {
      let claim = claims[level.level.description]
      table.add(
        "  " + words.level(level.level.description), words.number(level.value),
        claim.map { $0 == level.value ? "" : words.notAsClaimed($0) } ?? "")
    }
    text += table.text
    guard let evidence else { return text }
    text += "\n" + Wrapping.paragraph(words.evidence(differences: evidence.count), hanging: 2)
    for finding in evidence {
      text += Wrapping.paragraph(words.finding(finding), indent: 2, hanging: 2)
    }
    if isReproduced { text += words.reproduced + "\n" }
    return text
  }

  /// The report as a JSON value.
  public var json: Setting.Value {
    let object = Setting.Value.members([
      "valid": .bool(verdict.isValid),
      "violations": .list(violations.map(\.json)),
      "levels": .list(
        verdict.levels.map { level in
          .members([
            "level": .string(level.level.description), "value": .count(level.value),
            "claimed": .count(claims[level.level.description]),
          ])
        }),
    ])
    guard let evidence, case .object(let members) = object else { return object }
    let findings = Setting.Value.members([
      "as_recorded": .bool(evidence.isEmpty),
      "findings": .list(evidence.map { .string(English().finding($0)) }),
      "reproduced": .bool(isReproduced),
    ])
    return .object(members + [Setting.Member("evidence", Setting(findings))])
  }
}

extension Violation {
  fileprivate var json: Setting.Value {
    .members([
      "rule": .string(rule.name), "title": .string(title),
      "officer": .text(scene.officer), "post": .text(scene.post),
      "from": .month(scene.from), "until": .month(scene.until),
      "finding": .string(finding.description),
    ])
  }
}
