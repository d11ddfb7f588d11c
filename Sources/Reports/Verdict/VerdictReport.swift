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
  /// What a certificate proves, where there is one.
  let certificate: CertificateReport?

  /// The report of a verdict on a plan that claims these levels; without names it has none of the board's own
  /// words either.
  public init(
    _ verdict: Verdict, claims: [Plan.Level], in programme: Programme,
    evidence: [EvidenceFinding]? = nil, isReproduced: Bool = false,
    certificate: CertificateVerdict? = nil, showsNames: Bool = true
  ) {
    self.verdict = verdict
    self.programme = programme
    violations = showsNames ? verdict.violations : verdict.violations.map(\.withoutReason)
    self.claims = Dictionary(claims.map { ($0.name, $0.value) }) { first, _ in first }
    self.evidence = evidence
    self.isReproduced = isReproduced
    self.certificate = certificate.map(CertificateReport.init)
  }

  /// Whether the plan keeps every rule, everything is as the evidence says, and the certificate proves what it says.
  public var isGood: Bool {
    verdict.isValid && evidence?.isEmpty ?? true && certificate?.isGood ?? true
  }

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
    if let certificate { text += "\n" + certificate.text(in: language) }
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
    var members: [Setting.Member] = []
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
    if case .object(let own) = object { members = own }
    if let certificate {
      members.append(Setting.Member("certificate", Setting(certificate.json)))
    }
    guard let evidence else { return .object(members) }
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
