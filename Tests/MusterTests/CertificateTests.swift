import Foundation
import Testing

/// Certificates written by `plan`, judged by `verify` and by a checker in another language.
@Suite struct CertificateTests {
  /// A programme's folder, planned with a certificate.
  private static func planned(_ folder: String, _ options: String...) throws -> Scratch {
    let scratch = try Scratch()
    let run = try Program.start(
      ["plan", folder, "--certificate", "--quiet", "--output", scratch.file("out")] + options
    ).finish()
    #expect(run.code == 0, "\(run.errors)")
    return scratch
  }

  private static func verify(
    _ folder: String, _ scratch: Scratch, _ certificate: String = "out/certificate.json",
    _ options: String...
  ) throws -> Program.Run {
    try Program.start(
      [
        "verify", folder, scratch.file("out/plan.json"), "--certificate",
        scratch.file(certificate),
      ] + options
    ).finish()
  }

  /// The same by the checker in Python, which shares nothing with Muster.
  private static func check(
    _ folder: String, _ scratch: Scratch, _ certificate: String = "out/certificate.json"
  ) throws -> Program.Run {
    let checker = Places.root.appending(path: "Tests/certificate/check_certificate.py").path
    return try Program.other(
      Places.python, "-B", checker, folder, scratch.file("out/plan.json"),
      scratch.file(certificate))
  }

  /// The checker is short enough to be read: so many lines, blank ones and comments counted.
  @Test func theCheckerInPythonIsShort() throws {
    let folder = Places.root.appending(path: "Tests/certificate")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".py") }
    #expect(files == ["check_certificate.py"])
    let source = try String(
      contentsOf: folder.appending(path: "check_certificate.py"), encoding: .utf8)
    #expect(source.split(separator: "\n", omittingEmptySubsequences: false).count <= 300)
  }

  /// Every bound of these cases is proven, to both.
  @Test(arguments: ["any-start", "care", "corners", "everything", "quotas", "replan", "rotations"])
  func everyBoundIsProven(_ name: String) throws {
    let folder = try Places.conformanceCase(name)
    let scratch = try Self.planned(folder)
    let run = try Self.verify(folder, scratch)
    #expect(run.code == 0, "\(run.output)")
    #expect(run.output.contains("Certificate: the multipliers prove every bound of the plan."))
    #expect(!run.output.contains("the search's word"))
    let independent = try Self.check(folder, scratch)
    #expect(independent.code == 0, "\(independent.output)\(independent.errors)")
    let lines = independent.output.split(whereSeparator: \.isNewline)
    #expect(lines.count >= 4)
    #expect(
      lines.allSatisfy { $0.hasSuffix("proven: no plan that keeps the levels before is better") })
  }

  @Test func aGeneratedProgrammeIsProven() throws {
    let folder = try Scratch()
    let generated = try Program.run(
      "generate", folder.file("in"), "--preset", "small", "--seed", "3")
    #expect(generated.code == 0, "\(generated.errors)")
    let scratch = try Self.planned(folder.file("in"))
    #expect(try Self.verify(folder.file("in"), scratch).code == 0)
    let independent = try Self.check(folder.file("in"), scratch)
    #expect(independent.code == 0, "\(independent.output)\(independent.errors)")
  }

  /// Stopped early, the bounds that were claimed by then are proven as far as they can be.
  @Test func canadaStoppedEarly() throws {
    let folder = Places.data("canada-2027")
    let scratch = try Self.planned(folder, "--time", "5")
    let run = try Self.verify(folder, scratch)
    #expect(run.code == 0, "\(run.output)")
    let json = try Self.verify(folder, scratch, "out/certificate.json", "--json").json()
    let certificate = try #require(json["certificate"] as? [String: Any])
    #expect(certificate["proven"] as? Bool == true)
    let independent = try Self.check(folder, scratch)
    #expect(independent.code == 0, "\(independent.output)\(independent.errors)")
  }

  /// What was tampered with is rejected by both, and never believed.
  @Test func tamperedCertificatesAreRejected() throws {
    let folder = try Places.conformanceCase("everything")
    let scratch = try Self.planned(folder)
    let text = try scratch.text("out/certificate.json")
    for (name, forge) in Forgery.all {
      var certificate = try #require(
        JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
      try forge(&certificate)
      let bytes = try JSONSerialization.data(withJSONObject: certificate)
      try scratch.write(String(decoding: bytes, as: UTF8.self), to: "forged.json")
      let run = try Self.verify(folder, scratch, "forged.json")
      #expect(run.code == 1, "\(name): \(run.output)\(run.errors)")
      #expect(run.output.contains("Certificate: rejected"), "\(name)")
      let french = try Self.verify(folder, scratch, "forged.json", "--lang", "fr")
      #expect(french.output.contains("Certificat\u{202F}: rejeté"), "\(name)")
      let independent = try Self.check(folder, scratch, "forged.json")
      #expect(independent.code == 1, "\(name): \(independent.output)\(independent.errors)")
    }
  }

  /// An officer who is dropped from the tables is missed.
  @Test func aDroppedOfficerIsMissed() throws {
    let folder = try Places.conformanceCase("everything")
    let scratch = try Self.planned(folder)
    try FileManager.default.copyItem(atPath: folder, toPath: scratch.file("in"))
    let plan = try scratch.text("out/plan.json")
    let officers = try scratch.text("in/officers.csv").split(
      omittingEmptySubsequences: true, whereSeparator: \.isNewline)
    let tables = try scratch.contents(of: "in").filter { $0.hasSuffix(".csv") }
    func remove(_ id: Substring) throws {
      for table in tables {
        let lines = try scratch.text("in/\(table)").split(whereSeparator: \.isNewline)
        let kept = lines.filter { !$0.split(separator: ",").contains(id) }
        try scratch.write(kept.joined(separator: "\n") + "\n", to: "in/\(table)")
      }
    }
    // Whoever the plan does not send is dropped, so that the plan still stands.
    let idle = officers.dropFirst().compactMap { $0.split(separator: ",").first }
      .filter { !plan.contains("\"\($0)\"") }
    for id in idle.prefix(20) { try remove(id) }
    let run = try Self.verify(scratch.file("in"), scratch)
    #expect(run.code == 1, "\(run.output)\(run.errors)")
    #expect(run.output.contains("Certificate: rejected"))
    #expect(run.output.contains("it counts"))
    #expect(try Self.check(scratch.file("in"), scratch).code == 1)
  }

  /// The same plan gives the same certificate, and the evidence knows it.
  @Test func evidenceNamesIt() throws {
    let folder = try Places.conformanceCase("care")
    let (first, second) = (try Self.planned(folder), try Self.planned(folder))
    let text = try first.text("out/certificate.json")
    #expect(try second.text("out/certificate.json") == text)
    let sum = try Program.other("sha256sum", first.file("out/certificate.json")).output.prefix(64)
    #expect(try first.text("out/evidence.json").contains(sum))
  }

  /// What is no certificate at all is bad input, every fault named.
  @Test func badFiles() throws {
    let folder = try Places.conformanceCase("care")
    let scratch = try Self.planned(folder)
    try scratch.write("{ programme: 'x', scale: 'y', levels: [{}] }", to: "bad.json")
    let run = try Self.verify(folder, scratch, "bad.json")
    #expect(run.code == 3)
    for key in ["scale", "officers", "tours", "level", "value", "bound", "proof"] {
      #expect(run.errors.contains("\(key): "), "\(key): \(run.errors)")
    }
  }
}

/// Ways to tamper with a certificate.
private enum Forgery {
  typealias Change = @Sendable (inout [String: Any]) throws -> Void

  static let all: [(name: String, forge: Change)] = [
    ("a bound raised", { $0.change(level: 0) { $0["bound"] = ($0["bound"] as? Int ?? 0) + 1 } }),
    (
      "the last bound lowered",
      { $0.change(level: 5) { $0["bound"] = ($0["bound"] as? Int ?? 0) - 1 } }
    ),
    ("another value", { $0.change(level: 1) { $0["value"] = ($0["value"] as? Int ?? 0) + 1 } }),
    ("multipliers halved", { $0.changePrices(level: 1) { $0 / 2 } }),
    ("multipliers doubled", { $0.changePrices(level: 1) { $0 * 2 } }),
    ("the sign of multipliers changed", { $0.changePrices(level: 1) { -$0 } }),
    ("a multiplier too large to add", { $0.changePrices(level: 1) { $0.signum() << 60 } }),
    ("another scale", { $0["scale"] = 1 << 10 }),
    ("no scale", { $0["scale"] = 0 }),
    ("another number of tours", { $0["tours"] = 7 }),
    ("another programme", { $0["programme"] = "Another" }),
    (
      "a row renamed",
      { certificate in
        certificate.changeCases(level: 1) { cases in
          var rows = cases[0]["prices"] as? [[String: Any]] ?? []
          rows[0]["row"] = ["post", "NOWHERE-1"]
          cases[0]["prices"] = rows
        }
      }
    ),
    (
      "a case left out",
      { certificate in
        certificate.changeCases(level: 5) { cases in
          for place in cases.indices {
            guard let parts = cases[place]["parts"] as? [[String: Any]], parts.count == 2 else {
              continue
            }
            cases[place]["parts"] = [parts[0]]
          }
        }
      }
    ),
    (
      "a level held that comes later",
      { certificate in
        certificate.changeCases(level: 1) { $0[0]["holds"] = ["suitability": 5] }
      }
    ),
  ]
}

extension [String: Any] {
  fileprivate mutating func change(level: Int, _ change: (inout [String: Any]) -> Void) {
    var levels = self["levels"] as? [[String: Any]] ?? []
    change(&levels[level])
    self["levels"] = levels
  }

  fileprivate mutating func changeCases(level: Int, _ change: (inout [[String: Any]]) -> Void) {
    self.change(level: level) { level in
      var cases = level["proof"] as? [[String: Any]] ?? []
      change(&cases)
      level["proof"] = cases
    }
  }

  /// Changes all multipliers of a level's cases.
  fileprivate mutating func changePrices(level: Int, _ change: (Int) -> Int) {
    changeCases(level: level) { cases in
      for place in cases.indices {
        let rows = cases[place]["prices"] as? [[String: Any]] ?? []
        cases[place]["prices"] = rows.map { row in
          row.mapValues { value in
            if let price = value as? Int { return change(price) as Any }
            return value
          }
        }
      }
    }
  }
}
