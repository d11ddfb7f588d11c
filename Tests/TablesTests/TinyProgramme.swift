import Programme
import Tables

/// A sound programme of two officers, to be spoilt file by file.
enum TinyProgramme {
  static let files = [
    "programme.json5": """
    {
      name: "Tiny",
      from: "2027-01", months: 12,
      ranks: ["constable", "corporal", "sergeant"],
      handover_months: 2,
    }
    """,
    "services.csv": """
    service,name,strength
    N,North,100
    S,South,
    """,
    "officers.csv": """
    officer,service,rank,board_score
    O1,N,constable,80
    O2,S,sergeant,90.5
    """,
    "languages.csv": """
    officer,language,level
    O1,en,B2
    O2,fr,C1
    """,
    "skills.csv": """
    officer,skill,level
    O1,forensics,3
    """,
    "missions.csv": """
    mission,name,armed
    M1,One,yes
    M2,Two,no
    """,
    "posts.csv": """
    post,mission,team,role,headcount,priority,tour_months
    P1,M1,alpha,patrol,2,1,6|12
    P2,M2,,staff,1,3,12
    """,
  ]

  /// The programme with some files put in the place of its own.
  static func with(_ changes: [String: String]) throws(Faults) -> Programme {
    try Programme(files: files.merging(changes) { $1 })
  }

  /// What is wrong with the programme when one file is put in the place of its own: a line for each.
  static func faults(_ file: String, _ text: String) -> [String] {
    faults([file: text]).map {
      // Of the file that was spoilt, the place says enough.
      $0.hasPrefix(file + ":") ? String($0.dropFirst(file.count + 1)) : $0
    }
  }

  /// What is wrong with the programme when some files are put in the place of its own.
  static func faults(_ changes: [String: String], without missing: [String] = []) -> [String] {
    let files = files.merging(changes) { $1 }.filter { !missing.contains($0.key) }
    do { return try Programme(files: files).warnings.map(\.description) } catch {
      return error.all.map(\.description)
    }
  }
}
