import Foundation
import Testing

/// What `check` says of folders that are sound.
@Suite struct CheckTests {
  @Test func countsEverything() throws {
    let run = try Program.run("check", try Places.conformanceCase("everything"))
    #expect(run.code == 0)
    try Golden.compare(run.output, with: "check-everything")
  }

  @Test func postsWithoutACandidateHaveReasons() throws {
    let folder = try SmallProgramme.folder()
    try folder.write("officer,post,points\nO1,P2,900\nO1,P1,5\n", to: "scores.csv")
    let run = try Program.run("check", folder.path)
    #expect(run.code == 0)
    #expect(
      run.output.hasSuffix(
        """
        1 open post without a candidate
          P2, chief, M: of 2 officers
            1: no month fits availability, rest, requirements and pins together
            1: rank inspector not met

        """), "\(run.output)")
    #expect(
      run.errors.contains("O1 cannot serve on P2 (rank inspector not met): the points do nothing"))
    #expect(!run.errors.contains("on P1"))
    let french = try Program.run("check", folder.path, "--lang", "fr")
    #expect(french.output.contains("1 poste ouvert sans candidat\n"))
    #expect(
      french.output.contains(
        "    1\u{202F}: qualification essentielle absente\u{202F}: grade inspector ou supérieur\n"))
  }

  @Test(arguments: ["canada-2027"]) func ownDataIsSound(_ name: String) throws {
    let run = try Program.run("check", Places.data(name))
    #expect(run.code == 0)
    #expect(run.errors == "")
  }
}
