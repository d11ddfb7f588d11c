import Programme
import Selection
import Tables

/// A programme of one officer `A` and one post `P`, in texts that tests change one table or setting at a time.
///
/// As it stands: January to December 2027, tours of one month that start in any month, nothing required.
struct Draft {
  private var settings = [
    "name": "'draft'", "from": "'2027-01'", "months": "12",
    "ranks": "['constable','sergeant','inspector']", "rest_months": "2",
  ]
  private var tables = [
    "services": ["service", "S"], "missions": ["mission", "M", "K"],
    "posts": ["post,mission,role,headcount,priority,tour_months", "P,M,patrol,1,1,1"],
    "officers": [Draft.officerColumns, "A,S,sergeant,1990-05,2012-05,70.5,2,2027-06,yes,no"],
    "languages": ["officer,language,level", "A,fr,B2", "A,en,C2"],
    "skills": ["officer,skill,level", "A,radio,3"],
  ]

  static let officerColumns =
    "officer,service,rank,born,joined,board_score,missions,clearance_until,driving,firearms"

  /// With another value of a setting, in JSON5.
  func set(_ key: String, _ value: String) -> Draft {
    var copy = self
    copy.settings[key] = value
    return copy
  }

  /// With a table of these lines, the header first.
  func with(_ table: String, _ lines: String...) -> Draft { with(table, lines: lines) }

  func with(_ table: String, lines: [String]) -> Draft {
    var copy = self
    copy.tables[table] = lines
    return copy
  }

  /// With these requirements: scope, id, kind, name, level, essential and points.
  func requirements(_ rows: String...) -> Draft {
    with("requirements", lines: ["scope,id,kind,name,level,essential,points"] + rows)
  }

  func programme() throws(Faults) -> Programme {
    let members = settings.sorted { $0.key < $1.key }.map { "\($0): \($1)" }
    var files = ["programme.json5": "{" + members.joined(separator: ", ") + "}"]
    for (table, lines) in tables { files[table + ".csv"] = lines.joined(separator: "\n") + "\n" }
    return try Programme(files: files)
  }

  /// The possible tours, a line for each: `A P 2027-01..2027-03`.
  func tours() throws -> [String] {
    let programme = try programme()
    return PossibleTours(of: programme, windows: PostWindows(of: programme)).lines(in: programme)
  }

  /// The first months of the possible tours, each once.
  func starts() throws -> [String] {
    let programme = try programme()
    let tours = PossibleTours(of: programme, windows: PostWindows(of: programme))
    return Set(tours.from).sorted().map { (programme.horizon.first + Int($0)).description }
  }

  /// The points a month of the possible tours, in their order.
  func points() throws -> [Int] {
    let programme = try programme()
    return PossibleTours(of: programme, windows: PostWindows(of: programme)).points
  }

  /// Why the first officer may not serve on the first post.
  func reasons() throws -> [Eligibility.Reason] {
    let programme = try programme()
    return Eligibility(of: 0, on: 0, in: programme, windows: PostWindows(of: programme)).reasons
  }
}

extension PossibleTours {
  /// A line for each tour.
  func lines(in programme: Programme) -> [String] {
    (0..<count).map { tour in
      let (first, officer, post) = (programme.horizon.first, Int(officer[tour]), Int(post[tour]))
      return "\(programme.officers[officer].id) \(programme.posts[post].id) "
        + "\(first + Int(from[tour]))..\(first + Int(until[tour]))"
    }
  }
}

/// The months of 2027 from one to another, by their numbers.
func months(_ range: ClosedRange<Int>) -> [String] {
  range.map { Month(index: 2027 * 12 + $0 - 1).description }
}
