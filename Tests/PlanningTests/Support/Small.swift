import Optimizer
import Planning
import Programme
import Tables
import Testing

/// A programme small enough to plan by hand, in texts that tests change one table or setting at a time.
///
/// As it stands: January to December 2027, two months of rest, one post `P` of mission `M` with one seat and
/// tours of six months, and officers `A` (30 points, service `N`) and `B` (20 points, service `S`).
struct Small {
  private var settings = [
    "name": "'small'", "from": "'2027-01'", "months": "12", "ranks": "['constable','sergeant']",
    "rest_months": "2", "points": "{board: 1}",
  ]
  private var tables = [
    "services": ["service", "N", "S"],
    "officers": ["officer,service,rank,board_score", "A,N,constable,30", "B,S,constable,20"],
    "missions": ["mission", "M", "K"],
    "posts": [Small.postColumns, "P,M,patrol,1,1,6,"],
  ]

  static let postColumns = "post,mission,role,headcount,priority,tour_months,starts"

  /// With another value of a setting, in JSON5.
  func set(_ key: String, _ value: String) -> Small {
    var copy = self
    copy.settings[key] = value
    return copy
  }

  func set(_ key: String, _ number: Int) -> Small { set(key, String(number)) }

  func objective(_ levels: String...) -> Small {
    set("objective", "[" + levels.map { "'\($0)'" }.joined(separator: ",") + "]")
  }

  /// With a table of these lines, the header first.
  func with(_ table: String, _ lines: String...) -> Small {
    var copy = self
    copy.tables[table] = lines
    return copy
  }

  /// With these posts, whose columns are those of `postColumns`.
  func posts(_ rows: String...) -> Small {
    var copy = self
    copy.tables["posts"] = [Self.postColumns] + rows
    return copy
  }

  /// With these officers: identifier, service, rank and score.
  func officers(_ rows: String...) -> Small {
    var copy = self
    copy.tables["officers"] = ["officer,service,rank,board_score"] + rows
    return copy
  }

  /// The texts as a folder holds them.
  var source: Source {
    let members = settings.sorted { $0.key < $1.key }.map { "\($0): \($1)" }
    var files = ["programme.json5": "{" + members.joined(separator: ", ") + "}"]
    for (table, lines) in tables { files[table + ".csv"] = lines.joined(separator: "\n") + "\n" }
    return Source(files: files)
  }

  /// The plan, proven optimal, which the independent checker has accepted.
  func plan() throws -> Plan {
    let plan = try Planner.plan(Programme(source)).plan
    #expect(plan.status == .optimal)
    let report = try Checker.check(plan, of: source)
    #expect(report.exitCode == 0, "\(report.text)")
    return plan
  }

  /// The rules that clash, ascending; none where there is a plan.
  func clash() throws -> [String] {
    let programme = try Programme(source)
    do throws(PlanningFailure) {
      _ = try Planner.plan(programme)
      return []
    } catch {
      guard case .clash(let rules) = error else { throw error }
      return rules.sorted()
    }
  }
}

extension Plan {
  /// The value of a level; nil where the plan has no such level.
  subscript(level: String) -> Int? { levels.first { $0.name == level }?.value }

  /// The tours that the plan starts, a line for each: `A P 2027-01..2027-06`.
  var started: [String] {
    tours.filter { $0.state != .running }.map { "\($0.officer) \($0.post) \($0.from)..\($0.until)" }
  }
}
