import Programme
import Testing

@Suite struct FaultTests {
  @Test func aFaultIsALineAsCompilersWriteIt() {
    let fault = Fault(
      file: "officers.csv", at: Position(line: 14, column: 9), field: "rank",
      found: "unknown rank 'sergent'", expected: "one of constable, sergeant",
      suggestion: "sergeant")
    #expect(
      fault.description
        == "officers.csv:14:9: error: rank: unknown rank 'sergent'; did you mean 'sergeant'? "
        + "(expected one of constable, sergeant)")
    #expect(
      Fault(.warning, file: "a.csv", at: nil, found: "x", expected: "y").description
        == "a.csv: warning: x (expected y)")
  }

  @Test func faultsAreOrderedByFileAndPlace() {
    let places = [(1, 1), (1, 2), (2, 1), (10, 1)]
    let ascending = ["a.csv", "b.csv"].flatMap { file in
      places.map {
        Fault(file: file, at: Position(line: $0.0, column: $0.1), found: "x", expected: "y")
      }
    }
    #expect(Faults(ascending.reversed()).all == ascending)
  }
}
