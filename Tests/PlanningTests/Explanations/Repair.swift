import Planning
import Programme
import Tables

/// Takes obstacles out of the way, in the tables themselves.
struct Repair {
  let programme: Programme
  let officer: Int
  let post: Int

  private var name: String { programme.officers[officer].id }

  /// The source without an obstacle.
  func removing(_ obstacle: Obstacle, from source: Source) -> Source {
    switch obstacle {
    case .requirement(let criterion): meeting(criterion, in: source)
    case .availableFrom: setting("available_from", "", in: source)
    case .availableUntil: setting("available_until", "", in: source)
    case .rest: setting("home_since", "", in: source)
    case .forbidden:
      dropping(from: "pins.csv", of: source) {
        $0["decision"] == "forbid" && $0["post"] == programme.posts[post].id
      }
    case .running(let other, _, _):
      dropping(from: "tours.csv", of: source) {
        $0["state"] == "running" && $0["post"] == programme.posts[other].id
      }
    case .noCourse:
      Source(
        settings: source.settings,
        sheets: source.sheets.values.filter { $0.file != "courses.csv" }
          .sorted { $0.file < $1.file })
    case .closed: source
    }
  }

  /// The source in which the officer meets a requirement.
  private func meeting(_ criterion: Requirement.Criterion, in source: Source) -> Source {
    func since(_ years: Int) -> String {
      (programme.horizon.first + (-12 * years - 12)).description
    }
    return switch criterion {
    case .language(let subject, let level):
      having("language", programme.languages[subject], level.description, in: source)
    case .skill(let subject, let level):
      having("skill", programme.skills[subject], String(level), in: source)
    case .rankAtLeast(let rank), .rankAtMost(let rank):
      setting("rank", programme.ranks[rank], in: source)
    case .serviceYears(let years): setting("joined", since(years), in: source)
    case .ageAtLeast(let years): setting("born", since(years), in: source)
    case .ageAtMost(let years):
      setting("born", (programme.horizon.last + (-12 * years)).description, in: source)
    case .missions(let count): setting("missions", String(count), in: source)
    case .boardScore(let score): setting("board_score", score.description, in: source)
    case .driving: setting("driving", "yes", in: source)
    case .firearms: setting("firearms", "yes", in: source)
    case .clearance: setting("clearance_until", "2099-12", in: source)
    }
  }

  /// The source with another cell in the officer's row.
  private func setting(_ column: String, _ value: String, in source: Source) -> Source {
    source.changing("officers.csv") { header, rows in
      rows.map { row in
        guard row[header.firstIndex(of: "officer") ?? 0] == name,
          let place = header.firstIndex(of: column)
        else { return row }
        var row = row
        row[place] = value
        return row
      }
    }
  }

  /// The source in which the officer has a language or skill at a level.
  private func having(
    _ noun: String, _ subject: String, _ level: String, in source: Source
  ) -> Source {
    let file = noun + "s.csv"
    return dropping(from: file, of: source) { $0[noun] == subject }.adding(
      [["officer": name, noun: subject, "level": level]], to: file,
      columns: ["officer", noun, "level"])
  }

  /// The source without some of the officer's rows in a table.
  private func dropping(
    from file: String, of source: Source, _ test: ([String: String]) -> Bool
  ) -> Source {
    source.changing(file) { header, rows in
      rows.filter { row in
        let cells = Dictionary(zip(header, row)) { first, _ in first }
        return cells["officer"] != name || !test(cells)
      }
    }
  }
}
