import Programme
import Tables
import Testing

/// The conformance cases, which stand beside the package or above it.
enum Conformance {
  /// The folders of the cases, ascending; empty where there are none.
  static let cases: [String] = {
    var folder = Substring(#filePath)
    while let slash = folder.lastIndex(of: "/") {
      folder = folder[..<slash]
      for place in ["/conformance/cases", "/shared/conformance/cases"] {
        let found = Folder.names(in: folder + place).filter { !$0.hasPrefix(".") }
        if !found.isEmpty { return found.sorted().map { folder + place + "/" + $0 } }
      }
    }
    return []
  }()
}

@Suite struct ConformanceTests {
  @Test func theCasesAreFound() {
    #expect(!Conformance.cases.isEmpty)
  }

  @Test(arguments: Conformance.cases)
  func everyCaseIsReadWithoutAFault(_ folder: String) throws {
    let programme = try Programme(folder: folder)
    #expect(!programme.officers.isEmpty && !programme.posts.isEmpty)
  }

  @Test(arguments: Conformance.cases)
  func everyCaseIsWrittenAndReadBack(_ path: String) throws {
    let source = try ProgrammeFolder(path).read()
    let copy = Folder()
    try ProgrammeFolder(copy.path).write(source)
    let again = try ProgrammeFolder(copy.path).read()
    #expect(again.files.map(\.name) == source.files.map(\.name))
    #expect(again.files.map(\.text) == source.files.map(\.text))
    #expect(Description.of(try Programme(again)) == Description.of(try Programme(source)))
  }
}
