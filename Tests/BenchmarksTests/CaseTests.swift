import Instances
import Programme
import Testing

@testable import Benchmarks

/// The cases are what their list and their recorded hashes say.
@Suite struct CaseTests {
  private let list: CaseList
  private let package = Places.package

  init() throws { list = try CaseList(of: Places.package) }

  @Test func everyCaseHasARecordedHashAndNoOtherHasOne() throws {
    #expect(Set(try CaseFolders.hashes(of: package).keys) == Set(list.all.map(\.name)))
  }

  @Test func gateCasesAreGeneratedAsRecorded() throws {
    let scratch = try ScratchPackage()
    let folders = try CaseFolders(of: scratch.folder)
    for one in try list.named(["gate", "small"]) {
      let made = try folders.make(one)
      #expect(made.doubt == nil)
    }
  }

  @Test func aChangedGeneratorIsCalledSo() throws {
    let scratch = try ScratchPackage()
    let folders = try CaseFolders(of: scratch.folder)
    var changed = try #require(list.named(["small"]).first)
    changed.seed = 2
    let doubt = try #require(try folders.make(changed).doubt)
    #expect(doubt.contains("the generator has changed"))
    let unknown = BenchmarkCase(name: "unknown", group: "gate", preset: "tiny")
    #expect(try folders.make(unknown).doubt?.contains("no hash is recorded") == true)
  }

  @Test func namesAndGroupsSelect() throws {
    #expect(try list.named(["small", "small"]).map(\.name) == ["small"])
    #expect(try list.named(["small", "gate"]).count == 1 + list.all.count { $0.group == "gate" })
    #expect(try list.named(CaseList.usual).map(\.name) == CaseList.usual)
    #expect(throws: Complaint.self) { try list.named(["smal"]) }
    #expect(throws: Complaint.self) { try CaseList([list.all[0], list.all[0]]) }
  }

  @Test func theSizesAskedForAreThere() {
    let names = Set(list.all.map(\.name))
    let asked =
      (1...5).map { "canada-\($0)" } + [
        "small", "canada-any", "canada-long", "region", "un", "un-2013", "mobilisation",
        "canada-2027",
      ]
    #expect(names.isSuperset(of: asked))
  }

  @Test func aCaseComesFromOnePlace() {
    let both = BenchmarkCase(name: "x", group: "gate", preset: "tiny", folder: "Data/canada-2027")
    #expect(throws: Complaint.self) { try both.source(below: package.path) }
    let none = BenchmarkCase(name: "x", group: "gate")
    #expect(throws: Complaint.self) { try none.source(below: package.path) }
    let unknown = BenchmarkCase(name: "x", group: "gate", preset: "huge")
    #expect(throws: Complaint.self) { try unknown.source(below: package.path) }
  }
}
