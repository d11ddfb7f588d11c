import Planning
import Programme

/// What one scenario has otherwise than the base.
struct ScenarioPanel {
  let report: WhatIfReport
  let side: WhatIfReport.Side
  /// The identifier of its panel.
  let id: String

  /// Writes it.
  func write(into panel: inout Markup) {
    panel.element("h3") { head in
      if side.planned.title.isEmpty { head.name(side.name) } else { head.name(side.planned.title) }
    }
    switch side.planned.result {
    case .failure(let failure):
      panel.element("p", saying: { $0.noPlan + "." })
      panel.element("ul") { list in
        for reason in failure.reasons { list.element("li", reason) }
      }
      return
    case .success(let outcome):
      panel.element("p") { $0.say { $0.surety(outcome.plan) } }
    }
    months(into: &panel)
    quotas(into: &panel)
    moves(into: &panel)
  }

  /// Vacancies of each mission month by month where they differ from the base's.
  private func months(into panel: inout Markup) {
    guard let strength = side.strength else { return }
    let base = report.baseSide.strength
    let differing = report.missions.filter {
      strength.mission($0)?.vacant != base?.mission($0)?.vacant
    }
    panel.element("h4", ["id": id + "-months"], saying: { $0.vacantByMonthTitle })
    guard !differing.isEmpty else {
      panel.element("p", saying: { $0.noVacancyDiffers })
      return
    }
    panel.element("p", ["class": "note"], saying: { $0.heatDifferenceNote })
    panel.frame(namedBy: id + "-months") { frame in
      frame.element("table", ["class": "heat"]) { table in
        table.heatHead(side.planned.variant.programme.horizon, hasSum: false)
        table.element("tbody") { rows in
          for mission in differing {
            rows.element("tr") { row in
              row.element("th", ["scope": "row"]) { $0.name(mission) }
              for (place, month) in strength.months.enumerated() {
                let before = base?.months.firstIndex(of: month).flatMap { place in
                  base?.mission(mission)?.vacant[place]
                }
                cell(strength.mission(mission)?.vacant[place] ?? 0, before ?? 0, into: &row)
              }
            }
          }
        }
      }
    }
  }

  private func cell(_ now: Int, _ before: Int, into row: inout Markup) {
    let kind = now > before ? "worse" : now < before ? "better" : "h0"
    row.element("td", ["class": kind]) { cell in
      cell.text(String(now))
      guard now != before else { return }
      cell.element("small", ["class": "difference"]) { small in
        small.say { $0.difference(now - before, isBetter: now < before) }
      }
    }
  }

  /// The quotas that leave no room in other months than before.
  private func quotas(into panel: inout Markup) {
    func counts(_ strength: Strength?) -> [String: Int] {
      Dictionary((strength?.fullQuotas ?? []).map { ($0.id, $0.months.count) }) { a, _ in a }
    }
    let (now, before) = (counts(side.strength), counts(report.baseSide.strength))
    let changed = Set(now.keys).union(before.keys).sorted().filter { now[$0] != before[$0] }
    guard !changed.isEmpty else { return }
    panel.element("h4", saying: { $0.fullQuotas })
    panel.element("ul", ["class": "columns"]) { list in
      for quota in changed {
        list.element("li") { item in
          item.say {
            $0.fullQuota(quota, months: now[quota] ?? 0, before: before[quota] ?? 0)
          }
        }
      }
    }
  }

  /// The tours gained, lost and moved.
  private func moves(into panel: inout Markup) {
    guard let difference = side.difference else { return }
    panel.element("h4", ["id": id + "-moves"]) { $0.say { $0.moves(difference) } }
    guard !difference.moves.isEmpty else { return }
    let titles: [Title] = [
      .text { $0.officerLabel }, .text { $0.changeLabel }, .text { $0.inBaseLabel },
      .text { $0.inScenarioLabel },
    ]
    panel.table("list sortable", namedBy: id + "-moves", titles: titles) { rows in
      for move in difference.moves {
        rows.element("tr", ["class": "move-" + move.kind.rawValue]) { row in
          row.element("th", ["scope": "row"]) { $0.name(move.officer) }
          row.element("td", saying: { $0.kind(of: move) })
          row.tour(move.before)
          row.tour(move.after)
        }
        rows.line()
      }
    }
  }
}

extension Markup {
  /// A table cell with a tour, or a dash.
  mutating func tour(_ tour: Plan.Tour?) {
    guard let tour else { return element("td") { $0.say { $0.nothing } } }
    element("td") { cell in
      cell.name(tour.post)
      cell.text(" ")
      cell.element("small") { small in small.say { $0.short(tour.from...tour.until) } }
    }
  }
}
