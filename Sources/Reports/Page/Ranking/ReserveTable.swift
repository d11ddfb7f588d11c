import Optimizer
import Planning
import Programme

/// A tour with its reserves, what each would cost and move, and why nobody else is one.
struct ReserveTable {
  let report: RankingReport
  let ranking: TourRanking
  /// The identifier of the heading that names the table.
  let heading: String

  private var programme: Programme { report.programme }

  /// Writes it.
  func write(into inside: inout Markup) {
    if ranking.reserves.isEmpty {
      inside.element("p", saying: { ranking.isAlone ? $0.noReserve : $0.unpriced })
    } else {
      table(into: &inside)
      inside.element("p", ["class": "note"]) { note in
        note.say { $0.order(settled: ranking.settled, of: ranking.reserves.count) }
      }
    }
    guard !ranking.others.isEmpty else { return }
    inside.element("h4", saying: { $0.othersHeading })
    if report.listsOthers { others(into: &inside) } else { counts(into: &inside) }
  }

  private func table(into inside: inout Markup) {
    let levels = programme.objective
    let titles: [Title] =
      [
        .number { $0.rankLabel }, .text { $0.officerLabel }, .text { $0.serviceLabel },
        .number { $0.pointsLabel },
      ] + levels.map { level in .number { $0.shortLevel(level) } }
    inside.table("list", namedBy: heading, titles: titles) { rows in
      rows.element("tr", ["class": "here"]) { row in
        row.element("td", ["class": "n"], saying: { $0.chosenNote })
        who(ranking.officer, into: &row)
        row.cell(ranking.tour.points)
        for _ in levels { row.element("td", ["class": "n"], "–") }
      }
      for (place, reserve) in ranking.reserves.enumerated() {
        rows.line()
        rows.element("tr") { row in
          row.cell(place + 1)
          who(reserve.officer, into: &row)
          row.cell(reserve.points)
          for level in levels.indices {
            row.loss(level < reserve.losses.count ? reserve.losses[level] : nil)
          }
        }
        follows(reserve, across: titles.count, into: &rows)
      }
    }
  }

  private func who(_ officer: Int, into row: inout Markup) {
    row.element("th", ["scope": "row"]) { head in
      head.name(programme.person(officer, showsName: report.showsNames))
    }
    row.cell(programme.services[programme.officers[officer].service].id)
  }

  /// A row below a reserve's own, as wide as the table: who would then move where.
  private func follows(
    _ reserve: TourRanking.Reserve, across columns: Int, into rows: inout Markup
  ) {
    guard !reserve.moves.isEmpty else { return }
    rows.element("tr", ["class": "follows"]) { row in
      row.element("td", ["colspan": String(columns)]) { cell in
        cell.element("p", ["class": "note"], saying: { $0.followsLabel })
        cell.element("ul", ["class": "moves columns"]) { list in
          for move in reserve.moves {
            let name = programme.person(move.officer, showsName: report.showsNames)
            list.element("li", saying: { $0.move(move, name, in: programme) })
          }
        }
      }
    }
  }

  /// Everybody else with the reason, where they are asked for.
  private func others(into inside: inout Markup) {
    let titles: [Title] = [
      .text { $0.officerLabel }, .text { $0.serviceLabel }, .number { $0.pointsLabel },
      .text { $0.reasonLabel },
    ]
    inside.table("list sortable", namedBy: heading, titles: titles) { rows in
      for other in ranking.others {
        rows.element("tr") { row in
          who(other.officer, into: &row)
          row.cell(other.points)
          row.element("td", ["class": "wrap"]) { cell in
            cell.say {
              $0.reason(other.reason, for: programme.officers[other.officer], in: programme)
            }
          }
        }
        rows.line()
      }
    }
  }

  /// How many they are for each kind of reason.
  private func counts(into inside: inout Markup) {
    let kinds = Dictionary(grouping: ranking.others, by: \.reason.kind)
    inside.element("ul") { list in
      for kind in TourRanking.Reason.Kind.allCases {
        guard let count = kinds[kind]?.count else { continue }
        list.element("li", saying: { $0.others(kind, count: count) })
      }
    }
  }
}

extension Markup {
  /// A table cell with what a level loses, sorted by what it loses at least; what is lost stands out.
  mutating func loss(_ loss: Price.Loss?) {
    guard let loss else { return element("td", ["class": "n"]) { $0.say { $0.unknown } } }
    element(
      "td",
      ["class": loss.atLeast > 0 ? "n worse" : "n", "data-v": String(loss.atLeast)]
    ) { $0.say { $0.loss(loss) } }
  }
}
