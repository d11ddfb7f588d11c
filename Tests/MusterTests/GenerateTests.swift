import Foundation
import Testing

/// Synthetic programmes.
@Suite struct GenerateTests {
  @Test func theSameSeedGivesTheSameBytes() throws {
    let scratch = try Scratch()
    for name in ["a", "b", "c"] {
      let run = try Program.run(
        "generate", "--preset=small", "--seed", name == "c" ? "8" : "7", "--officers", "60",
        "--posts", "8", scratch.file(name))
      #expect(run.code == 0)
      #expect(run.output.contains("60 officers of 12 services, 8 posts in "))
    }
    let files = try scratch.contents(of: "a")
    #expect(files.contains("programme.json5"))
    for file in files {
      #expect(try scratch.text("a/" + file) == scratch.text("b/" + file))
    }
    #expect(try scratch.text("a/officers.csv") != scratch.text("c/officers.csv"))
    #expect(try Program.run("check", "-q", scratch.file("a")).code == 0)
  }

  @Test func officersForAnotherProgramme() throws {
    let scratch = try Scratch()
    let run = try Program.run(
      "generate", "--from", Places.data("canada-2027"), "--officers=400", scratch.file("new"))
    #expect(run.code == 0, "\(run.errors)")
    #expect(
      try scratch.text("new/posts.csv").split(whereSeparator: \.isNewline).count
        == String(contentsOfFile: Places.data("canada-2027/posts.csv"), encoding: .utf8)
        .split(whereSeparator: \.isNewline).count)
  }

  @Test func nothingIsOverwritten() throws {
    let scratch = try Scratch()
    try scratch.write("mine", to: "notes.txt")
    let run = try Program.run("generate", "--preset", "tiny", scratch.path)
    #expect(run.code == 2)
    #expect(run.errors.contains("is not an empty folder"))
    #expect(try scratch.contents() == ["notes.txt"])
  }
}
