import Glibc
import Programme
import Tables
import Testing

@Suite struct ProgrammeFolderTests {
  private func faults(_ path: String) -> [String] {
    do throws(Faults) {
      return try Programme(folder: path).warnings.map(\.description)
    } catch {
      return error.all.map(\.description)
    }
  }

  /// A folder with a sound programme in it.
  private func tiny() throws -> Folder {
    let folder = Folder()
    try ProgrammeFolder(folder.path).write(Source(files: TinyProgramme.files))
    return folder
  }

  @Test func aFolderThatIsNotThere() {
    #expect(
      faults("/nowhere/at/all") == [
        "/nowhere/at/all: error: cannot be read: No such file or directory "
          + "(expected a folder with a programme)"
      ])
  }

  @Test func aFileIsNoFolder() throws {
    let folder = try tiny()
    #expect(
      faults(folder.file("posts.csv")) == [
        "\(folder.file("posts.csv")): error: cannot be read: Not a directory "
          + "(expected a folder with a programme)"
      ])
  }

  @Test func anEmptyFolderMissesWhatIsRequired() {
    let folder = Folder()
    #expect(
      faults(folder.path) == [
        "missions.csv: error: missing (expected a table in this folder)",
        "officers.csv: error: missing (expected a table in this folder)",
        "posts.csv: error: missing (expected a table in this folder)",
        "programme.json5: error: missing (expected the programme's settings in this folder)",
        "services.csv: error: missing (expected a table in this folder)",
      ])
  }

  @Test func aFileThatCannotBeReadIsOneFault() throws {
    let folder = try tiny()
    _ = unsafe unlink(folder.file("officers.csv"))
    _ = unsafe mkdir(folder.file("officers.csv"), 0o755)
    #expect(
      faults(folder.path) == [
        "officers.csv: error: cannot be read: Is a directory (expected a file that can be read)"
      ])
  }

  @Test func aMisspeltTableIsWarnedOf() throws {
    let folder = try tiny()
    try AtomicFile.write("officer,post\n", to: folder.file("tuors.csv"))
    try AtomicFile.write("a \"quote;\n", to: folder.file("notes.csv"))
    try AtomicFile.write("", to: folder.file("Skills.CSV"))
    #expect(
      faults(folder.path) == [
        "Skills.CSV: warning: unknown table, not read (expected only tables that the format names)",
        "notes.csv: warning: unknown table, not read; did you mean 'quotas.csv'? "
          + "(expected only tables that the format names)",
        "tuors.csv: warning: unknown table, not read; did you mean 'tours.csv'? "
          + "(expected only tables that the format names)",
      ])
  }

  @Test func otherFilesAreLeftAlone() throws {
    let folder = try tiny()
    for name in [
      "expected.json", "README.md", "plan.json", ".hidden.csv", "officers.csv~", "changes.csv",
      "roster.csv", "fairness.csv",
    ] {
      try AtomicFile.write("?", to: folder.file(name))
    }
    #expect(faults(folder.path) == [])
  }

  @Test func whatIsWrittenIsReadBack() throws {
    let source = Source(files: TinyProgramme.files)
    let folder = Folder()
    let inner = ProgrammeFolder(folder.file("made"))
    try inner.write(source)
    let again = try inner.read()
    #expect(again.faults == [])
    #expect(again.files.map(\.name) == TinyProgramme.files.keys.sorted())
    #expect(again.files.map(\.text) == source.files.map(\.text))
    #expect(Folder.names(in: inner.path).sorted() == TinyProgramme.files.keys.sorted())
  }

  @Test func aFolderThatCannotBeMade() {
    #expect(throws: FileFailure("/nowhere/at/all", "made", code: ENOENT)) {
      try ProgrammeFolder("/nowhere/at/all").write(Source(files: TinyProgramme.files))
    }
  }

  /// Many officers, to see that reading does not grow faster than they do.
  @Test func manyOfficersAreRead() throws {
    var officers = "officer,name,service,rank,board_score\n"
    var languages = "officer,language,level\n"
    for number in 0..<4000 {
      officers += "O-\(number),\"Doe, Jane\",N,constable,75.5\n"
      for language in ["ar", "en", "fr"] { languages += "O-\(number),\(language),B2\n" }
    }
    let programme = try TinyProgramme.with([
      "officers.csv": officers, "languages.csv": languages, "skills.csv": "officer,skill,level",
    ])
    #expect(programme.officers.count == 4000)
    #expect(programme.officers.allSatisfy { $0.languages.count == 3 })
  }
}
