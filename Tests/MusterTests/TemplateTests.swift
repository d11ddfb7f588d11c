import Foundation
import Testing

/// `muster template`: workbooks that are imported as they were, with drop-downs and notes.
@Suite struct TemplateTests {
  /// What `check` counts in a folder.
  private func counts(_ folder: String) throws -> String {
    let run = try Program.run("check", folder, "--json")
    #expect(run.code == 0, "\(run.errors)")
    return run.output
  }

  @Test(arguments: ["canada-2027", "haiti-2010"])
  func aProgrammeComesBackAsItWas(_ name: String) throws {
    let scratch = try Scratch()
    let (book, made) = (scratch.file("book.xlsx"), scratch.file("made"))
    #expect(try Program.run("template", "--from", Places.data(name), book).code == 0)
    let run = try Program.run("import", book, made)
    #expect(run.code == 0, "\(run.errors)")
    #expect(try counts(made) == counts(Places.data(name)))
  }

  @Test func anEmptyOneAsksForWhatIsMissing() throws {
    let scratch = try Scratch()
    let run = try Program.run("template", in: scratch.path)
    #expect(run.code == 0 && run.output == "programme.xlsx\n")
    #expect(try Program.run("template", in: scratch.path).code == 2)
    let check = try Program.run("import", "programme.xlsx", "made", in: scratch.path)
    #expect(check.code == 3)
    #expect(check.errors.contains("programme!B2: error: name: blank"))
    #expect(check.errors.hasSuffix("4 errors\n"), "\(check.errors)")
  }

  /// Every table has its sheet; titles have notes in the language; cells offer words, names and ranks.
  @Test(arguments: [("en", "Must be filled."), ("fr", "À remplir.")])
  func columnsHaveNotesAndDropDowns(_ language: String, _ note: String) throws {
    let scratch = try Scratch()
    #expect(
      try Program.run("template", "--lang", language, scratch.file("book.xlsx")).code == 0)
    let unpack =
      "import sys, zipfile; book = zipfile.ZipFile(sys.argv[1]); "
      + "[sys.stdout.buffer.write(book.read(name)) for name in book.namelist()]"
    let run = try Program.other("python3", "-c", unpack, scratch.file("book.xlsx"))
    #expect(run.code == 0)
    for text in [
      "<t>board_score</t>", note, "OFFSET(services!$A$2,0,0,MAX(1,COUNTA(services!$A:$A)-1),1)",
      "OFFSET(programme!$B$5", "\"A1,A2,B1,B2,C1,C2\"", "sqref=\"D2:D1048576\"",
    ] {
      #expect(run.output.contains(text), "\(text)")
    }
  }

  @Test func noTextBecomesAFormula() throws {
    let folder = try SmallProgramme.folder()
    try folder.write("service,name\nA,\"=HYPERLINK(\"\"x\"\")\"\n", to: "services.csv")
    let book = folder.file("book.xlsx")
    #expect(try Program.run("template", "--from", folder.path, book).code == 0)
    let script = Places.root.appending(path: "Tests/Spreadsheet/read_workbook.py").path
    let read = try Program.other("python3", script, book)
    #expect(read.code == 0 && read.output.contains("=HYPERLINK(\\\"x\\\")"), "\(read.errors)")
  }
}
