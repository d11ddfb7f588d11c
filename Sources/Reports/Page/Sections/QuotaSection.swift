import Programme
import Selection

extension PageSection {
  /// How far each quota is used in each month; nil where there are none.
  static func quotas(_ facts: PlanFacts) -> PageSection? {
    guard !facts.programme.quotas.isEmpty else { return nil }
    return PageSection("quotas", title: { $0.quotasTitle }) { body in
      body.element("p", saying: { $0.quotasText })
      let axis = Axis(facts.programme.horizon, width: 216, narrowest: 3, widest: 12)
      body.table(
        "list sortable", namedBy: "quotas-heading",
        titles: [
          .text { $0.quotaLabel }, .text { $0.serviceLabel }, .text { $0.missionLabel },
          .number { $0.leastLabel },
          .number { $0.mostLabel }, .number { $0.peakLabel }, .text { $0.usedLabel },
          .picture { $0.byMonthLabel },
          .number { $0.atLimitLabel }, .picture { $0.whenLabel },
        ]
      ) { rows in
        for (quota, use) in zip(facts.programme.quotas, facts.summary.quotas) {
          row(quota, use, axis, facts, into: &rows)
          rows.line()
        }
      }
    }
  }

  private static func row(
    _ quota: Quota, _ use: QuotaUse, _ axis: Axis, _ facts: PlanFacts, into rows: inout Markup
  ) {
    let programme = facts.programme
    let onTour = facts.deployment.onTour { tour in
      quota.counts(programme.officers[tour.officer], on: programme.posts[tour.post])
    }
    let range = programme.horizon.offsets(from: quota.from, until: quota.until)
    let full = range.map { $0.filter { month in quota.max.map { onTour[month] >= $0 } ?? false } }
    let attributes: Markup.Attributes = [
      "data-row": "quota", "data-s": quota.service.map(String.init) ?? "*",
      "data-m": quota.mission.map(String.init) ?? "*",
    ]
    rows.element("tr", attributes) { row in
      row.element("th", ["scope": "row"]) { $0.name(use.quota) }
      scope(use.service, into: &row)
      scope(use.mission, into: &row)
      row.cell(quota.min)
      row.cell(quota.max)
      row.cell(use.peak)
      fill(use, into: &row)
      row.element("td") { cell in
        bars(onTour, quota, range, axis, into: &cell)
      }
      row.cell(full?.count ?? 0)
      row.element("td") { cell in
        guard let full, !full.isEmpty else { return }
        cell.element("small") { small in
          small.say { words in
            Runs.of(full).map { words.short(programme.months($0)) }.joined(separator: ", ")
          }
        }
      }
    }
  }

  private static func scope(_ name: String?, into row: inout Markup) {
    row.element("td") { cell in
      if let name { cell.name(name) } else { cell.say { $0.everyScope } }
    }
  }

  /// A bar that is filled as far as the quota is at its peak, and that share.
  private static func fill(_ use: QuotaUse, into row: inout Markup) {
    guard let most = use.max else {
      row.element("td", ["data-v": "-1"], "")
      return
    }
    let share = most > 0 ? min(100, use.peak * 100 / most) : 100
    row.element("td", ["class": "fill", "data-v": "\(share)"]) { cell in
      cell.meter(share, share >= 100 ? "full" : "part")
      cell.say { $0.percent(String(share)) }
    }
  }

  /// The officers of each month as bars; those at the limit stand out.
  private static func bars(
    _ onTour: [Int], _ quota: Quota, _ range: ClosedRange<Int>?, _ axis: Axis,
    into cell: inout Markup
  ) {
    let height = 24
    let top = max(quota.max ?? 0, onTour.max() ?? 0, quota.min ?? 0, 1)
    axis.svg("bars", height: height, into: &cell) { svg in
      var (part, full) = ("", "")
      for month in range.map(Array.init) ?? [] where onTour[month] > 0 {
        let tall = max(1, onTour[month] * height / top)
        let bar = "M\(axis.start(month)),\(height)v-\(tall)h\(max(1, axis.unit - 1))v\(tall)z"
        if let most = quota.max, onTour[month] >= most { full += bar } else { part += bar }
      }
      if !part.isEmpty { svg.empty("path", ["class": "part", "d": part]) }
      if !full.isEmpty { svg.empty("path", ["class": "full", "d": full]) }
      svg.empty("path", ["class": "base", "d": "M0,\(height)h\(axis.width)"])
    }
  }
}

/// Numbers that follow each other, taken together.
enum Runs {
  /// The runs of ascending numbers.
  static func of(_ numbers: [Int]) -> [ClosedRange<Int>] {
    var runs: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = runs.last, last.upperBound == number - 1 {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    return runs
  }
}
