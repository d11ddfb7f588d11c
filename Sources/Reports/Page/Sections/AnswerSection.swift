import Programme

extension PageSection {
  /// The answer: what is filled, what is not, and how sure that is.
  static func answer(_ facts: PlanFacts) -> PageSection {
    let summary = facts.summary
    let wanted = summary.missions.reduce(0) { $0 + $1.wanted }
    let vacant = summary.missions.reduce(0) { $0 + $1.vacant }
    return PageSection("answer", title: { $0.answerTitle }) { body in
      body.element("p", ["class": "when"]) { $0.say { $0.span(summary.horizon.range) } }
      body.element("p", ["class": "lead"]) {
        $0.say { $0.filled(wanted - vacant, of: wanted) }
      }
      figures(facts, wanted: wanted, vacant: vacant, into: &body)
      body.element("div", ["class": "halves"]) { halves in
        if wanted > 0 {
          halves.element("div") { strength(summary.missions, into: &$0) }
          halves.line()
        }
        halves.element("div") { sure(facts.plan, into: &$0) }
      }
    }
  }

  /// Mission by mission how much is filled, and what is not.
  private static func strength(_ missions: [MissionStrength], into half: inout Markup) {
    half.element("h3", ["id": "strength"], saying: { $0.strengthTitle })
    let titles: [Title] = [
      .text { $0.missionLabel }, .text { $0.filledLabel }, .number { $0.missionTitles[2] },
      .number { $0.missionTitles[3] }, .number { $0.missionTitles[4] },
    ]
    half.table("list missions", namedBy: "strength", titles: titles) { rows in
      for mission in missions {
        rows.element("tr") { row in
          row.element("th", ["scope": "row"]) { $0.name(mission.mission) }
          row.element("td", ["class": "fill"]) { cell in
            cell.meter(
              mission.wanted > 0 ? mission.filled * 100 / mission.wanted : 100, on: "lacking")
            cell.say { $0.percent(Share.tenths(mission.filled, of: mission.wanted)) }
          }
          row.cell(mission.wanted)
          row.cell(mission.filled)
          row.element("td", ["class": mission.vacant > 0 ? "n short" : "n"]) { cell in
            cell.say { $0.number(mission.vacant) }
          }
        }
        rows.line()
      }
    }
  }

  /// What is proven of each level.
  private static func sure(_ plan: Plan, into half: inout Markup) {
    half.element("h3", saying: { $0.sureTitle })
    half.element("p") { $0.say { $0.surety(plan) } }
    half.element("ol", ["class": "levels"]) { list in
      for (place, level) in plan.levels.enumerated() {
        list.line()
        list.element("li") { Self.level(level, isFirst: place == 0, into: &$0) }
      }
    }
  }

  /// The figures that matter most, side by side.
  private static func figures(
    _ facts: PlanFacts, wanted: Int, vacant: Int, into body: inout Markup
  ) {
    let summary = facts.summary
    var figures: [PageFigure] = []
    if wanted > 0 {
      figures.append(
        PageFigure(
          label: { $0.filledLabel },
          figure: { $0.percent(Share.tenths(wanted - vacant, of: wanted)) },
          note: { $0.part($0.number(wanted - vacant), of: $0.count(wanted, .officerMonth)) }))
      let vacancies = (0..<3).map { priority in
        summary.missions.reduce(0) { $0 + $1.vacantByPriority[priority] }
      }
      figures.append(
        PageFigure(
          label: { $0.vacantLabel }, figure: { $0.number(vacant) },
          note: { $0.byPriority(vacancies) }, isBad: vacant > 0))
    }
    figures.append(
      PageFigure(
        label: { $0.toursLabel }, figure: { $0.number(summary.tours.total) },
        note: { $0.tourParts(summary.tours) }))
    if !summary.targets.isEmpty {
      let met = summary.targets.count { $0.short == 0 }
      figures.append(
        PageFigure(
          label: { $0.targetsLabel }, figure: { $0.part(met, of: summary.targets.count) },
          note: { $0.targetsNote }, isBad: met < summary.targets.count))
    }
    if !summary.quotas.isEmpty {
      let full = summary.quotas.count { $0.max != nil && $0.peak >= $0.max ?? .max }
      figures.append(
        PageFigure(
          label: { $0.quotasLabel }, figure: { $0.part(full, of: summary.quotas.count) },
          note: { $0.quotasNote }))
    }
    body.cards(figures)
  }

  /// A level: what it is worth, and what is proven about that.
  private static func level(_ level: Plan.Level, isFirst: Bool, into item: inout Markup) {
    let gap = Gap(value: level.value, bound: level.bound)
    item.element("span", ["class": "level"], saying: { $0.heading(of: level.name) })
    item.text(" ")
    item.element("strong", saying: { $0.worth(level) })
    item.text(" ")
    item.element("span", ["class": gap.isClosed ? "badge proven" : "badge open"]) {
      $0.say { gap.isClosed ? $0.proven : $0.gap(gap) }
    }
    item.text(" ")
    item.element("p", saying: { $0.surety(level, isFirst: isFirst) })
  }
}

extension Words {
  /// What is proven about a plan, in a sentence or two.
  func surety(_ plan: Plan) -> String {
    surety(
      plan.status, proven: plan.levels.count { $0.value == $0.bound }, of: plan.levels.count)
  }
}

/// Shares as they are shown.
enum Share {
  /// A share in percent with one digit behind the point, rounded down, so that nothing is full that is not.
  static func tenths(_ part: Int, of whole: Int) -> String {
    let tenths = whole > 0 ? part * 1000 / whole : 0
    return tenths.isMultiple(of: 10) ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}
