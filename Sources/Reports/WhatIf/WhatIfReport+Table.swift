import Planning
public import Programme

extension WhatIfReport {
  /// The columns of the table; what a row does not need is blank in it.
  static let columns = [
    "scenario", "fact", "name", "month", "value", "bound", "base", "officer", "post", "from",
    "until", "old_post", "old_from", "old_until",
  ]

  /// The comparison as one long table, a fact a row: `level` (name, value, bound), `asked`, `filled` and `vacant`
  /// (mission, month), `full_quota` (quota, month), `gained`, `lost` and `moved` (officer, tour now and before).
  /// Beside values stands the base's.
  public var sheet: Sheet {
    Sheet(file: "whatif.csv", header: Self.columns, rows: sides.flatMap(rows))
  }

  private func rows(_ side: Side) -> [[String]] {
    guard side.plan != nil else { return [row(side, "no_plan")] }
    return levelRows(side) + strengthRows(side) + quotaRows(side) + moveRows(side)
  }

  private func levelRows(_ side: Side) -> [[String]] {
    (side.plan?.levels ?? []).map { level in
      row(
        side, "level",
        [
          "name": level.name, "value": "\(level.value)", "bound": "\(level.bound)",
          "base": text(baseSide.plan?.level(level.name)?.value),
        ])
    }
  }

  private func strengthRows(_ side: Side) -> [[String]] {
    guard let strength = side.strength else { return [] }
    return strength.missions.flatMap { mission in
      let base = baseSide.strength?.mission(mission.id)
      return strength.months.enumerated().flatMap { place, month in
        let before = baseSide.strength?.months.firstIndex(of: month)
        func line(_ fact: String, _ part: (Strength.Mission) -> [Int]) -> [String] {
          row(
            side, fact,
            [
              "name": mission.id, "month": month.description,
              "value": "\(part(mission)[place])",
              "base": text(before.flatMap { place in base.map { part($0)[place] } }),
            ])
        }
        return [line("asked", \.asked), line("filled", \.filled), line("vacant", \.vacant)]
      }
    }
  }

  private func quotaRows(_ side: Side) -> [[String]] {
    (side.strength?.fullQuotas ?? []).flatMap { quota in
      quota.months.map {
        row(
          side, "full_quota",
          ["name": quota.id, "month": $0.description, "value": "\(quota.max)"])
      }
    }
  }

  private func moveRows(_ side: Side) -> [[String]] {
    (side.difference?.moves ?? []).map { move in
      var cells = ["officer": move.officer]
      if let tour = move.after {
        cells["post"] = tour.post
        cells["from"] = tour.from.description
        cells["until"] = tour.until.description
      }
      if let tour = move.before {
        cells["old_post"] = tour.post
        cells["old_from"] = tour.from.description
        cells["old_until"] = tour.until.description
      }
      return row(side, move.kind.rawValue, cells)
    }
  }

  private func row(_ side: Side, _ fact: String, _ cells: [String: String] = [:]) -> [String] {
    Self.columns.map { column in
      switch column {
      case "scenario": side.name
      case "fact": fact
      default: cells[column] ?? ""
      }
    }
  }

  private func text(_ number: Int?) -> String { number.map(String.init) ?? "" }
}
