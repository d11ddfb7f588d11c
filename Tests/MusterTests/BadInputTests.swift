import Foundation
import Testing

/// Folders that are not sound: exit code 3, every fault on the error stream, then how many, and no file.
@Suite struct BadInputTests {
  /// Twenty faults in seven files, none of which hides another.
  static func faulty() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.write(
      """
      { name: "Faulty", from: "2027-13", months: 0, ranks: ["constable", "sergeant"],
        rest_month: 12, handover_months: -1, objective: ["vacancies:9"] }
      """, to: "programme.json5")
    try scratch.write("service,name\nA,Alpha\nA,Again\n,Nameless\n", to: "services.csv")
    try scratch.write(
      """
      officer,service,rank,board_score,gender,colour
      O1,A,sergent,80,F,blue
      O2,B,constable,180,W,red
      O2,A,constable,8o,M,

      """, to: "officers.csv")
    try scratch.write("mission,from,until\nM,2027-05,2027-04\n", to: "missions.csv")
    try scratch.write(
      """
      post,mission,role,headcount,priority,tour_months,starts
      P1,N,adviser,0,1,12,any
      P2,M,adviser,1,4,twelve,sometimes

      """, to: "posts.csv")
    try scratch.write("officer,language,level\nO1,fr,B7\n", to: "languages.csv")
    try scratch.write("course,month,seats\nC,2026-12,-2\n", to: "courses.csv")
    return scratch
  }

  @Test func checkNamesEveryFault() throws {
    let folder = try Self.faulty()
    let run = try Program.run("check", folder.path)
    #expect(run.code == 3)
    #expect(run.output == "")
    let errors = run.errors.split(separator: "\n").filter { $0.contains(": error: ") }
    #expect(errors.count >= 20)
    #expect(run.lastError.hasPrefix("\(errors.count) errors"))
    for fault in [
      "programme.json5:1:25: error: from: ", "did you mean 'rest_months'?", "officers.csv:2:6:",
      "did you mean 'sergeant'?", "missions.csv:2:11:", "posts.csv:3:18:", "languages.csv:2:7:",
      "courses.csv:2:11:",
    ] {
      #expect(run.errors.contains(fault), "\(fault)\n\(run.errors)")
    }
  }

  @Test func planWritesNothing() throws {
    let folder = try Self.faulty()
    let output = try Scratch()
    let before = try folder.contents()
    let run = try Program.run(
      "plan", folder.path, "--output", output.file("plans"), in: output.path)
    #expect(run.code == 3)
    #expect(run.output == "")
    #expect(try Program.run("check", folder.path).errors == run.errors)
    #expect(try output.contents() == [])
    #expect(try folder.contents() == before)
  }

  @Test func checkSaysItInJSONToo() throws {
    let folder = try Self.faulty()
    let run = try Program.run("check", "--json", folder.path)
    #expect(run.code == 3)
    let verdict = try run.json()
    #expect(verdict["sound"] as? Bool == false)
    #expect((verdict["errors"] as? [Any])?.count ?? 0 >= 20)
  }

  @Test func aPlanThatIsNoPlan() throws {
    let scratch = try Scratch()
    try scratch.write("{\"programme\": 3, \"status\": \"best\", \"levels\": [}", to: "plan.json")
    let run = try Program.run(
      "verify", try Places.conformanceCase("quotas"), scratch.file("plan.json"))
    #expect(run.code == 3)
    #expect(run.errors.contains("plan.json:1:"))
    #expect(
      try Program.run("verify", try Places.conformanceCase("quotas"), "nowhere.json").code == 3)
  }
}
