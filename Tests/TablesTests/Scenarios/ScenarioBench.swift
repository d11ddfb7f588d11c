import Programme
import Tables

/// A sound programme with every table that scenarios change, and what scenarios make of it.
enum ScenarioBench {
  static let files = TinyProgramme.files.merging(
    [
      "officers.csv": """
      officer,service,rank,board_score,available_from,available_until
      O1,N,constable,80,2027-03,
      O2,S,sergeant,90.5,,2028-06
      O3,S,sergeant,70,2027-08,
      """,
      "quotas.csv": "quota,service,max\nNorth,N,5\nSouth,S,6\n",
      "targets.csv": """
      target,mission,who,at_least
      women,M1,gender=F,20%
      women,M2,gender=F,20%
      """,
      "courses.csv": "course,month,seats\nC1,2026-12,5\nC2,2027-04,5\n",
      "tours.csv": """
      officer,post,from,until,state
      O1,P1,2026-09,2027-08,running
      O2,P1,2026-07,2027-06,running
      O3,P2,2028-01,2028-12,planned
      """,
      "requirements.csv": "scope,id,kind,level,essential\npost,P1,rank,constable,yes\n",
      "scores.csv": "officer,post,points\nO3,P1,77\n",
    ]) { $1 }

  static var source: Source { Source(files: files) }

  /// The scenario of these changes, each an object in JSON5; one line a change, the first on line 2.
  static func scenario(_ changes: String..., tables: [String: String] = [:]) -> Scenario {
    let text = "{ changes: [\n" + changes.joined(separator: ",\n") + "\n] }"
    let (setting, faults) = JSON5Reader.read(Array(text.utf8), file: "s.json5")
    return Scenario(setting, name: "s", file: "s.json5", faults: faults) { name in
      guard let table = tables[name] else {
        return (nil, [Fault(file: name, at: nil, found: "missing", expected: "a table")])
      }
      return CSVReader.read(Array(table.utf8), file: name)
    }
  }

  /// What the changes make of the programme.
  static func variant(_ changes: String..., tables: [String: String] = [:]) throws(Faults)
    -> Variant
  {
    try variant(of: changes, tables)
  }

  private static func variant(
    of changes: [String], _ tables: [String: String]
  ) throws(Faults) -> Variant {
    let joined = changes.joined(separator: ",\n")
    return try Variant(of: source, applying: [scenario(joined, tables: tables)])
  }

  /// What is wrong with the changes, a line for each.
  static func faults(_ changes: String..., tables: [String: String] = [:]) -> [String] {
    do throws(Faults) {
      return try variant(of: changes, tables).programme.warnings.map(\.description)
    } catch {
      return error.all.map(\.description)
    }
  }
}

extension Variant {
  /// A post by its identifier.
  func post(_ id: String) -> Post? { programme.posts.first { $0.id == id } }

  /// An officer by its identifier.
  func officer(_ id: String) -> Officer? { programme.officers.first { $0.id == id } }

  /// The tours that stand: `O1 P1 2026-09..2027-08 running`.
  var tours: [String] {
    programme.tours.map { tour in
      "\(programme.officers[tour.officer].id) \(programme.posts[tour.post].id) "
        + "\(tour.from)..\(tour.until) \(tour.state)"
    }
  }
}
