import Planning
import Programme

extension WhatIfReport {
  /// The page: the scenarios side by side, and what each has otherwise than the base.
  /// - Complexity: O(variants × (levels + missions × months + tours)).
  public func page(in language: Language, version: String) -> ReportPage {
    ReportPage(
      title: whatIf.base.variant.programme.name, opening: opening,
      sections: [vacancies, scenarios], language: language, version: version)
  }

  private var opening: PageSection {
    let without = sides.count { $0.plan == nil }
    func vacant(_ side: Side) -> Int? {
      side.strength.map { $0.missions.reduce(0) { $0 + $1.vacantMonths } }
    }
    let others = sides.dropFirst().compactMap(vacant).sorted()
    let range = others.first.flatMap { least in others.last.map { least...$0 } }
    return PageSection("answer", title: { $0.answerTitle }) { body in
      body.element("p", ["class": "when"]) {
        $0.say { $0.span(whatIf.base.variant.programme.horizon.range) }
      }
      body.element("p", ["class": "lead"]) {
        $0.say { $0.whatIfAnswer(base: vacant(baseSide), scenarios: range, withoutPlan: without) }
      }
      body.element("h3", ["id": "levels-heading"], saying: { $0.comparedTitle })
      body.element("p", saying: { $0.comparedText })
      table("levels-heading", titled: { $0.levelTitles[0] }, into: &body) { rows in
        for level in levels {
          let isMaximised = ObjectiveLevel(level)?.isMaximised ?? false
          rows.element("tr") { row in
            row.element("th", ["scope": "row"]) { head in head.say { $0.heading(of: level) } }
            for side in sides {
              row.value(
                side.plan?.level(level), from: base(of: side)?.plan?.level(level)?.value,
                isMaximised: isMaximised)
            }
          }
        }
      }
    }
  }

  /// What a side is compared with: nothing where it is the base.
  func base(of side: Side) -> Side? { side.planned.name == nil ? nil : baseSide }

  /// A table with a column for each variant.
  private func table(
    _ heading: String, titled title: @escaping (any Words) -> String, into body: inout Markup,
    _ rows: (inout Markup) -> Void
  ) {
    let titles: [Title] =
      [.text(title)]
      + sides.map { side in .number { side.planned.name ?? $0.baseName } }
    body.table("list compared", namedBy: heading, titles: titles, rows)
  }

  /// Officer-months vacant by mission.
  private var vacancies: PageSection {
    PageSection("vacant", title: { $0.vacanciesTitle }) { body in
      table("vacant-heading", titled: { $0.vacantTitle }, into: &body) { rows in
        func row(_ head: (inout Markup) -> Void, _ part: (Strength) -> Int) {
          rows.element("tr") { row in
            row.element("th", ["scope": "row"], head)
            for side in sides {
              row.value(
                side.strength.map(part), from: base(of: side)?.strength.map(part),
                isMaximised: false)
            }
          }
        }
        for mission in missions {
          row({ $0.name(mission) }) { $0.mission(mission)?.vacantMonths ?? 0 }
        }
        guard missions.count > 1 else { return }
        row({ $0.say { $0.together } }) { $0.missions.reduce(0) { $0 + $1.vacantMonths } }
      }
    }
  }

  /// One panel for each scenario; radio buttons, which need no script, choose the one that is shown.
  private var scenarios: PageSection {
    PageSection("scenarios", title: { $0.scenariosTitle }) { body in
      if sides.count > 2 { body.element("p", saying: { $0.scenariosText }) }
      body.element("div", ["class": "panels"]) { panels in
        for (place, side) in sides.enumerated().dropFirst() {
          let id = "scenario-\(place)"
          panels.empty(
            "input",
            place == 1
              ? ["type": "radio", "name": "scenario", "id": id, "checked": ""]
              : ["type": "radio", "name": "scenario", "id": id])
          panels.element("label", ["for": id, "id": id + "-name"]) { $0.name(side.name) }
          panels.element(
            "div", ["class": "panel", "role": "group", "aria-labelledby": id + "-name"]
          ) { panel in
            ScenarioPanel(report: self, side: side, id: id).write(into: &panel)
          }
          panels.line()
        }
      }
    }
  }
}
