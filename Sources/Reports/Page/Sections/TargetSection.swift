import Programme
import Selection

extension PageSection {
  /// What targets want and what is reached, month by month; nil where there are none.
  static func targets(_ facts: PlanFacts) -> PageSection? {
    guard !facts.summary.targets.isEmpty else { return nil }
    return PageSection("targets", title: { $0.targetsTitle }) { body in
      body.element("p", saying: { $0.targetsText })
      body.element("ul", ["class": "legend"]) { list in
        for kind in [PageMark.reached, .missed, .goal] {
          list.element("li") { item in
            item.element(
              "svg", ["class": "target key", "width": "28", "height": "16", "aria-hidden": "true"]
            ) {
              $0.empty(
                "path",
                ["class": kind.rawValue, "d": kind == .goal ? "M0,8h28" : "M4,16v-14h20v14z"])
            }
            item.say { $0.legend(kind) }
          }
        }
      }
      body.element("div", ["class": "targets-grid"]) { grid in
        for (target, record) in zip(facts.programme.targets, facts.summary.targets) {
          figure(target, record, facts, into: &grid)
          grid.line()
        }
      }
    }
  }

  private static func figure(
    _ target: Target, _ record: TargetRecord, _ facts: PlanFacts, into grid: inout Markup
  ) {
    let programme = facts.programme
    let attributes: Markup.Attributes = [
      "class": "target-card", "data-row": "target", "data-s": "*",
      "data-m": target.mission.map(String.init) ?? "*",
    ]
    grid.element("figure", attributes) { figure in
      figure.element("figcaption") { caption in
        caption.element("strong") { $0.name(record.label) }
        caption.text(" ")
        caption.name([record.mission, record.team].compactMap(\.self).joined(separator: " · "))
        caption.element("small") { small in
          small.say { $0.aim(target, in: programme) }
        }
      }
      guard !record.months.isEmpty else {
        figure.element("p", saying: { $0.targetOutside })
        return
      }
      chart(record, Axis(programme.horizon, width: 280, narrowest: 2, widest: 24), into: &figure)
      figure.element("details") { details in
        details.element("summary") { summary in
          summary.say { $0.monthsMet(record) }
        }
        details.element("p", ["class": "figures"]) { text in
          text.say { words in
            record.months.map { count in
              words.labelled(
                words.short(count.month), "\(count.onTour)/\(count.wanted)")
            }.joined(separator: " · ")
          }
        }
      }
    }
  }

  /// Bars for those on tour who count, a line for how many are wanted.
  private static func chart(_ record: TargetRecord, _ axis: Axis, into figure: inout Markup) {
    let height = 64
    let top = record.months.reduce(1) { max($0, $1.onTour, $1.wanted) }
    axis.svg("target", height: height, into: &figure) { svg in
      var (reached, missed, goal) = ("", "", "")
      for count in record.months {
        let x = axis.start(axis.horizon.first.distance(to: count.month))
        let tall = count.onTour * (height - 2) / top
        let level = height - count.wanted * (height - 2) / top
        if tall > 0 {
          let bar = "M\(x),\(height)v-\(tall)h\(max(1, axis.unit - 1))v\(tall)z"
          if count.short > 0 { missed += bar } else { reached += bar }
        }
        goal += "M\(x),\(level)h\(axis.unit)"
      }
      if !reached.isEmpty { svg.empty("path", ["class": "reached", "d": reached]) }
      if !missed.isEmpty { svg.empty("path", ["class": "missed", "d": missed]) }
      svg.empty("path", ["class": "base", "d": "M0,\(height)h\(axis.width)"])
      svg.empty("path", ["class": "goal", "d": goal])
    }
  }
}
