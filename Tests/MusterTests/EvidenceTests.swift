import Foundation
import Testing

/// The evidence of a plan, and what it shows of changes made afterwards.
@Suite struct EvidenceTests {
  /// A copy of a conformance case, planned; what `verify` with the evidence says.
  private func planned(_ name: String, _ options: String...) throws -> Scratch {
    let scratch = try Scratch()
    try FileManager.default.copyItem(
      atPath: try Places.conformanceCase(name), toPath: scratch.file("in"))
    let run = try Program.start(
      ["plan", scratch.file("in"), "--output", scratch.file("out")] + options
    ).finish()
    #expect(run.code == 0, "\(run.errors)")
    return scratch
  }

  private func verify(_ scratch: Scratch, _ options: String...) throws -> Program.Run {
    try Program.start(
      [
        "verify", scratch.file("in"), scratch.file("out/plan.json"), "--evidence",
        scratch.file("out/evidence.json"),
      ] + options
    ).finish()
  }

  /// Adds a line to a file of the programme.
  private func change(_ file: String, of scratch: Scratch, _ edit: (String) -> String) throws {
    try scratch.write(edit(scratch.text(file)), to: file)
  }

  @Test(arguments: ["everything", "quotas", "replan"]) func nothingChanged(_ name: String) throws {
    let scratch = try planned(name)
    let run = try verify(scratch)
    #expect(run.code == 0, "\(run.output)")
    #expect(
      run.output.contains("Evidence: input files, criteria, plan and levels are as recorded."))
    let again = try verify(scratch, "--reproduce")
    #expect(again.code == 0, "\(again.output)")
    #expect(again.output.contains("Planned again: the plan is the same, byte by byte."))
  }

  /// The certificate is part of it: another one is named, a lost one too, and it is made again with the plan.
  @Test func theCertificateIsCompared() throws {
    let scratch = try planned("everything", "--certificate")
    let again = try verify(scratch, "--reproduce")
    #expect(again.code == 0, "\(again.output)\(again.errors)")
    let text = try scratch.text("out/certificate.json")
    try scratch.write(text + "\n", to: "out/certificate.json")
    let changed = try verify(scratch)
    #expect(changed.code == 1)
    #expect(changed.output.contains("the certificate is not the file that was written"))
    try scratch.write(text, to: "other.json")
    #expect(try verify(scratch, "--certificate", scratch.file("other.json")).code == 0)
    try FileManager.default.removeItem(atPath: scratch.file("out/certificate.json"))
    let lost = try verify(scratch)
    #expect(lost.code == 1)
    #expect(lost.output.contains("certificate.json was planned with and is missing"))
  }

  /// Stopped by a gap, the same bytes again; and the hashes are those of sha256sum.
  @Test func reproducedWithItsGap() throws {
    let scratch = try planned("everything", "--gap", "5")
    #expect(try verify(scratch, "--reproduce").code == 0)
    let sum = try Program.other("sha256sum", scratch.file("out/plan.json")).output
    let evidence = try scratch.text("out/evidence.json")
    #expect(evidence.contains("\"sha256\": \"\(sum.prefix(64))\""))
    #expect(evidence.contains("\"gap\": \"5\""))
    let officers = try Program.other("sha256sum", scratch.file("in/officers.csv")).output
    #expect(evidence.contains(officers.prefix(64)))
  }

  @Test func aFileThatWasChanged() throws {
    let scratch = try planned("everything")
    try change("in/services.csv", of: scratch) { $0 + "\n" }
    let run = try verify(scratch)
    #expect(run.code == 1)
    #expect(run.output.contains("services.csv is not the file that was planned with"))
    #expect(!run.output.contains("criteria of"))
    let french = try verify(scratch, "--lang", "fr")
    #expect(french.output.contains("services.csv n’est pas le fichier qui a servi au plan"))
    let json = try verify(scratch, "--json").json()
    #expect((json["evidence"] as? [String: Any])?["as_recorded"] as? Bool == false)
    #expect(json["valid"] as? Bool == true)
  }

  /// Criteria that were changed after the plan are named by their posts.
  @Test func criteriaThatWereChanged() throws {
    let folder = try SmallProgramme.folder()
    #expect(try Program.run("plan", folder.path, "-o", folder.file("out")).code == 0)
    try folder.write(
      "scope,id,kind,level,essential\nrole,chief,rank,constable,yes\n", to: "requirements.csv")
    let run = try Program.run(
      "verify", folder.path, folder.file("out/plan.json"), "-e", folder.file("out/evidence.json"))
    #expect(run.code == 1)
    #expect(run.output.contains("requirements.csv is not the file that was planned with"))
    #expect(run.output.contains("the criteria of 1 post are others: P2"))
  }

  @Test func filesThatCameOrWent() throws {
    let scratch = try planned("everything")
    let services = try scratch.text("out/evidence.json").replacing("services.csv", with: "pins.csv")
    try scratch.write(services, to: "out/evidence.json")
    let run = try verify(scratch)
    #expect(run.code == 1)
    #expect(run.output.contains("services.csv was not there when the plan was made"))
  }

  @Test func aPlanThatWasChanged() throws {
    let scratch = try planned("quotas")
    try change("out/plan.json", of: scratch) { $0 + "\n" }
    let run = try verify(scratch)
    #expect(run.code == 1)
    #expect(run.output.contains("the plan is not the file that was written"))
    #expect(run.output.hasPrefix("The plan keeps every rule"))
  }

  /// What was stopped by time depends on the machine, and is not made again.
  @Test func stoppedByTime() throws {
    let scratch = try planned("everything")
    try change("out/evidence.json", of: scratch) {
      $0.replacing("\"ended_by\": \"proof\"", with: "\"ended_by\": \"time\"")
    }
    let run = try verify(scratch, "--reproduce")
    #expect(run.code == 1)
    #expect(run.output.contains("not planned again: the solve ended because the time was up"))
    let other = try planned("quotas")
    try change("out/evidence.json", of: other) {
      $0.replacing(/"muster": "[^"]*"/, with: "\"muster\": \"0.0.9\"")
    }
    let version = try verify(other, "--reproduce")
    #expect(version.code == 1)
    #expect(version.output.contains("made by muster 0.0.9"))
  }

  @Test func badEvidence() throws {
    let scratch = try planned("quotas")
    try scratch.write("{}", to: "out/evidence.json")
    let run = try verify(scratch)
    #expect(run.code == 3)
    #expect(run.errors.contains("evidence.json:1:1: error: criteria: missing"))
    let usage = try Program.run(
      "verify", scratch.file("in"), scratch.file("out/plan.json"), "--reproduce")
    #expect(usage.code == 2)
    #expect(usage.errors.contains("--reproduce needs --evidence"))
  }
}
