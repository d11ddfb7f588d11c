import Programme
import Tables
import Testing

/// What is asked of every table alike.
@Suite struct TableFaultTests {
  @Test func theTinyProgrammeIsSound() throws {
    #expect(try TinyProgramme.with([:]).warnings == [])
  }

  @Test(arguments: ["services.csv", "officers.csv", "missions.csv", "posts.csv"])
  func aRequiredTableThatIsMissingIsOneFault(_ file: String) {
    #expect(
      TinyProgramme.faults([:], without: [file]) == [
        "\(file): error: missing (expected a table in this folder)"
      ])
  }

  @Test func optionalTablesMayBeMissing() {
    #expect(TinyProgramme.faults([:], without: ["languages.csv", "skills.csv"]) == [])
  }

  @Test func unknownColumns() {
    #expect(
      TinyProgramme.faults("services.csv", "service,nmae,strenght,colour\nN,,,\nS,,,") == [
        "1:9: error: unknown column 'nmae'; did you mean 'name'? "
          + "(expected one of service, name, strength)",
        "1:14: error: unknown column 'strenght'; did you mean 'strength'? "
          + "(expected one of service, name, strength)",
        "1:23: error: unknown column 'colour' (expected one of service, name, strength)",
      ])
  }

  @Test func aColumnTwice() {
    #expect(
      TinyProgramme.faults("services.csv", "service,name,name\nN,a,b\nS,,") == [
        "1:14: error: duplicate column 'name' (expected each column once)"
      ])
  }

  @Test func aRequiredColumnThatIsMissing() {
    #expect(
      TinyProgramme.faults("skills.csv", "officer,skill\nO1,forensics") == [
        "1:1: error: no column 'level' (expected the required column 'level')"
      ])
    // Under a misspelt name it is one fault.
    #expect(
      TinyProgramme.faults("skills.csv", "officer,skill,levl\nO1,forensics,3") == [
        "1:15: error: unknown column 'levl'; did you mean 'level'? "
          + "(expected one of officer, skill, level)"
      ])
    // What other tables refer to is not known then, and not faulted there.
    #expect(
      TinyProgramme.faults("officers.csv", "service,rank,board_score\nN,constable,80") == [
        "1:1: error: no column 'officer' (expected the required column 'officer')"
      ])
  }

  @Test func raggedRows() {
    #expect(
      TinyProgramme.faults("services.csv", "service,name,strength\nN,North,100\nS\nT,Tee,1,2,3\n")
        == [
          "3:1: error: 1 cell (expected 3, as in the header)",
          "4:1: error: 5 cells (expected 3, as in the header)",
        ])
  }

  @Test func everyRequiredCellMustBeFilled() {
    for schema in TableSchema.all {
      let header = schema.columns.map(\.name)
      // One cell is filled, so that the row is one; those that may be blank say nothing of it.
      let row = header.map { $0 == "name" || $0 == "reason" ? "x" : "" }
      guard row.contains("x") else { continue }
      let text = [header, row].map { $0.joined(separator: ",") }.joined(separator: "\n")
      let blank = TinyProgramme.faults([schema.file: text]).filter {
        $0.hasPrefix(schema.file) && $0.contains(": blank (")
      }
      #expect(blank.count == schema.columns.count { $0.isRequired })
    }
  }

  @Test(arguments: [
    (
      "services.csv", "service\nN\nS\nN",
      "4:1: error: service: duplicate service 'N', first on line 2 (expected each service once)"
    ),
    (
      "officers.csv",
      "officer,service,rank,board_score\nO1,N,constable,1\nO2,N,constable,1\n"
        + "O1,S,sergeant,2",
      "4:1: error: officer: duplicate officer 'O1', first on line 2 (expected each officer once)"
    ),
    (
      "missions.csv", "mission\nM1\nM2\nM2",
      "4:1: error: mission: duplicate mission 'M2', first on line 3 (expected each mission once)"
    ),
    (
      "posts.csv",
      "post,mission,role,headcount,priority,tour_months\nP1,M1,a,1,1,12\nP1,M2,a,1,1,12",
      "3:1: error: post: duplicate post 'P1', first on line 2 (expected each post once)"
    ),
    (
      "quotas.csv", "quota,max\nQ,1\nQ,2",
      "3:1: error: quota: duplicate quota 'Q', first on line 2 (expected each quota once)"
    ),
    (
      "courses.csv", "course,month,seats\nC,2027-01,1\nC,2027-02,1",
      "3:1: error: course: duplicate course 'C', first on line 2 (expected each course once)"
    ),
    (
      "languages.csv", "officer,language,level\nO1,en,A1\nO2,en,A1\nO1,en,B2",
      "4:4: error: language: duplicate language 'en' of 'O1', first on line 2 "
        + "(expected each language of an officer once)"
    ),
    (
      "skills.csv", "officer,skill,level\nO1,x,1\nO1,x,1",
      "3:4: error: skill: duplicate skill 'x' of 'O1', first on line 2 "
        + "(expected each skill of an officer once)"
    ),
    (
      "scores.csv", "officer,post,points\nO1,P1,1\nO1,P2,1\nO1,P1,2",
      "4:1: error: officer: duplicate score (O1, P1), first on line 2 (expected each score once)"
    ),
    (
      "tours.csv",
      "officer,post,from,until,state\nO1,P1,2027-01,2027-06,planned\n"
        + "O1,P1,2027-01,2027-12,planned\nO1,P1,2027-01,2027-06,running",
      "4:1: error: officer: duplicate tour (O1, P1, 2027-01, 2027-06), first on line 2 "
        + "(expected each tour once)"
    ),
  ])
  func everyDuplicateIsAFault(_ file: String, _ text: String, _ expected: String) {
    #expect(TinyProgramme.faults(file, text) == [expected])
  }

  @Test func targetsMayRepeatTheirLabel() {
    #expect(
      TinyProgramme.faults(
        "targets.csv", "target,who,at_least\nwomen,gender=F,1\nwomen,gender=F,1") == [])
  }

  @Test func manyStrangersAreAllReportedSoon() {
    var officers = "officer,service,rank,board_score\n"
    var languages = "officer,language,level\n"
    for number in 0..<2000 {
      officers += "O-\(number + 10_000),N,constable,50\n"
      languages += "X-\(number + 10_000),en,B2\n"
    }
    let faults = TinyProgramme.faults(["officers.csv": officers, "languages.csv": languages])
    #expect(faults.count { $0.contains("unknown officer 'X-") } == 2000)
    #expect(
      faults.first { $0.hasPrefix("languages.csv:2:1:") }
        == "languages.csv:2:1: error: officer: unknown officer 'X-10000'; "
        + "did you mean 'O-10000'? (expected one of the 2000 known officers)")
  }
}
