import Foundation

/// A workbook that a test makes cell by cell, without any code of the program.
struct MadeWorkbook {
  /// The rows of each sheet; what a cell may be stands in `make_workbook.py`.
  var sheets: [Page]
  /// Further wishes.
  var wishes: [String: Any] = [:]

  /// A sheet.
  typealias Page = (name: String, rows: [[Any?]])

  /// The programme of `SmallProgramme`, as sheets.
  static var small: MadeWorkbook {
    MadeWorkbook(sheets: [
      ("programme", settings),
      ("services", [["service"], ["A"]]),
      (
        "officers",
        [
          ["officer", "service", "rank", "board_score", "available_from"],
          ["O1", "A", "constable", 80, nil], ["O2", "A", "inspector", 80, "2028-01"],
        ]
      ),
      ("missions", [["mission"], ["M"]]),
      (
        "posts",
        [
          ["post", "mission", "role", "headcount", "priority", "tour_months"],
          ["P1", "M", "adviser", 1, 1, 6], ["P2", "M", "chief", 1, 1, "6"],
        ]
      ),
      (
        "requirements",
        [
          ["scope", "id", "kind", "level", "essential"],
          ["role", "chief", "rank", "inspector", "yes"],
        ]
      ),
    ])
  }

  private static var settings: [[Any?]] {
    [
      ["key", "value"], ["name", "Small"], ["from", "2027-01"], ["months", 12],
      ["ranks", "constable", "inspector"],
    ]
  }

  /// The same with other rows for some sheets, and new ones at the end; without rows a sheet goes.
  func replacing(_ others: [String: [[Any?]]], _ wishes: [String: Any] = [:]) -> MadeWorkbook {
    let names =
      sheets.map(\.name)
      + others.keys.sorted().filter { name in
        !sheets.contains { $0.name == name }
      }
    let pages = names.map { name -> Page in
      (name, others[name] ?? sheets.first { $0.name == name }?.rows ?? [])
    }
    return MadeWorkbook(sheets: pages.filter { !$0.rows.isEmpty }, wishes: wishes)
  }

  /// Writes the workbook into a folder; gives its path.
  func write(to name: String, in folder: Scratch) throws -> String {
    var members: [(String, String)] = []
    for (sheet, rows) in sheets {
      let json = rows.map { row in row.map { $0 ?? NSNull() } }
      members.append((sheet, try Self.text(json)))
    }
    // JSON objects of Foundation have no order, and sheets have one.
    let ordered = members.map { "\"\($0)\": \($1)" }.joined(separator: ", ")
    let rest = try wishes.map { ", \"\($0)\": \(try Self.text($1))" }.joined()
    try folder.write("{\"sheets\": {\(ordered)}\(rest)}", to: "wishes.json")
    let script = Places.root.appending(path: "Tests/Spreadsheet/make_workbook.py").path
    let run = try Program.other(
      "sh", "-c", "exec python3 \"$0\" \"$1\" < \"$2\"", script, folder.file(name),
      folder.file("wishes.json"))
    guard run.code == 0 else { throw Program.Missing(what: run.errors) }
    return folder.file(name)
  }

  private static func text(_ value: Any) throws -> String {
    String(
      decoding: try JSONSerialization.data(withJSONObject: value, options: .fragmentsAllowed),
      as: UTF8.self)
  }
}
