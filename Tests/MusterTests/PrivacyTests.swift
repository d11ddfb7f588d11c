import Foundation
import Testing

/// With --no-names nothing that the program writes has a name of an officer, or the board's own words.
@Suite struct PrivacyTests {
  private let secrets = ["Zebulon", "Quagga", "conflict"]

  /// Two officers with names, one of whom the board keeps from a post.
  private func folder() throws -> Scratch {
    let folder = try SmallProgramme.folder()
    try folder.write(
      """
      officer,name,service,rank,board_score
      O1,Zebulon Roy,A,constable,80
      O2,"Quagga, Ann",A,inspector,70

      """, to: "officers.csv")
    try folder.write(
      "officer,post,decision,reason\nO2,P1,forbid,conflict with Zebulon\n", to: "pins.csv")
    return folder
  }

  /// Everything that a plan and its explanations say, in files and on both streams.
  private func everything(_ options: [String]) throws -> [String: String] {
    let folder = try folder()
    var texts: [String: String] = [:]
    func note(_ name: String, _ run: Program.Run) {
      #expect(run.code == 0, "\(name): \(run.errors)")
      texts[name] = run.output + run.errors
    }
    let out = folder.file("out")
    for style in [[], ["--json"], ["--fairness"], ["--lang", "fr"]] {
      note(
        "plan \(style)",
        try Program.start(["plan", folder.path, "-o", out] + options + style).finish())
    }
    for file in try folder.contents(of: "out") { texts[file] = try folder.text("out/" + file) }
    for style in [[], ["--json"], ["--fairness"], ["--lang", "fr"], ["--post", "P1"]] {
      note(
        "rank \(style)",
        try Program.start(["rank", folder.path] + options + style).finish())
    }
    for style in [[], ["--json"], ["--lang", "fr"], ["--samples", "3", "--drop-rate", "50"]] {
      note(
        "stress \(style)",
        try Program.start(["stress", folder.path] + options + style).finish())
    }
    note(
      "verify",
      try Program.start(
        ["verify", folder.path, out + "/plan.json", "--evidence", out + "/evidence.json"] + options
      ).finish())
    for arguments in [["O1"], ["O2"], ["O1", "--post", "P1"], ["O2", "--post", "P1"]] {
      for style in [[], ["--json"], ["--lang", "fr"], ["--plan", out + "/plan.json"]] {
        note(
          "explain \(arguments) \(style)",
          try Program.start(["explain", folder.path] + arguments + options + style).finish())
      }
    }
    return texts
  }

  @Test func withoutNames() throws {
    for (source, text) in try everything(["--no-names"]) {
      for secret in secrets { #expect(!text.contains(secret), "\(source): \(secret)") }
    }
  }

  /// The test would see them: they are there without the option.
  @Test func withNames() throws {
    let texts = try everything([])
    let roster = try #require(texts["roster.csv"])
    #expect(roster.contains("Zebulon"))
    #expect(texts.filter { $0.key.hasPrefix("explain") && $0.value.contains("Quagga") }.count >= 6)
    #expect(texts.contains { $0.value.contains("conflict") })
    for file in ["plan.json", "fairness.csv", "evidence.json"] {
      let text = try #require(texts[file])
      for secret in secrets { #expect(!text.contains(secret), "\(file) never has names") }
    }
  }

  @Test func theRosterKeepsItsColumns() throws {
    let folder = try folder()
    for options in [[], ["--no-names"]] {
      let run = try Program.start(["plan", folder.path, "-o", folder.file("out")] + options)
        .finish()
      #expect(run.code == 0)
      let roster = try folder.text("out/roster.csv")
      #expect(roster.hasPrefix("mission,team,post,role,priority,officer,name,service,"))
      #expect(roster.contains(options.isEmpty ? ",O1,Zebulon Roy,A," : ",O1,,A,"))
    }
  }
}
