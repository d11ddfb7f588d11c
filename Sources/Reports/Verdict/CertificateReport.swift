public import Programme
public import Verification

/// What a certificate proves of a plan, for the board to read.
public struct CertificateReport: Sendable {
  let verdict: CertificateVerdict

  /// The report of a verdict.
  public init(_ verdict: CertificateVerdict) {
    self.verdict = verdict
  }

  /// Whether everything that the certificate says is proven; something of the plan may rest on trust all the same.
  public var isGood: Bool { verdict.isTrue }

  /// The report for the terminal.
  public func text(in language: Language) -> String {
    let words = language.words
    let trusted = verdict.levels.count { !$0.isComplete }
    var text = Wrapping.paragraph(
      isGood ? words.certificate(trusted: trusted) : words.certificateRejected, hanging: 2)
    if let fault = verdict.fault {
      return text + Wrapping.paragraph(words.fault(fault), indent: 2, hanging: 2)
    }
    text += Wrapping.paragraph(words.certificateTitle, hanging: 2)
    for level in verdict.levels {
      text += Wrapping.paragraph(words.proven(level), indent: 2, hanging: 2)
    }
    return text
  }

  /// The report as a JSON value.
  public var json: Setting.Value {
    .members([
      "proven": .bool(isGood),
      "complete": .bool(isGood && verdict.levels.allSatisfy(\.isComplete)),
      "fault": .text(verdict.fault.map { English().fault($0) }),
      "levels": .list(
        verdict.levels.map { level in
          .members([
            "level": .string(level.level.description), "value": .count(level.value),
            "claimed": .count(level.claimed), "stated": .count(level.stated),
            "proven": .count(level.proven), "fault": .text(level.fault.map { English().fault($0) }),
          ])
        }),
    ])
  }
}
