import Planning
import Programme

extension ReplanReport {
  /// The page: what each further change of the published plan gains, and what the chosen plan changes, for whom.
  /// - Complexity: O(points × levels + changes).
  public func page(in language: Language, version: String) -> ReportPage {
    ReportPage(
      title: programme.name, opening: opening,
      sections: [frontierSection] + [changesSection, toldSection].compactMap(\.self),
      language: language, version: version)
  }

  private var opening: PageSection {
    let (first, last) = (frontier.points.first?.changes, frontier.points.last?.changes)
    let isProven = frontier.points.last?.isProven ?? false
    return PageSection("answer", title: { $0.answerTitle }) { body in
      body.element("p", ["class": "when"]) { $0.say { $0.span(programme.horizon.range) } }
      body.element("p", ["class": "lead"]) {
        $0.say { $0.replanAnswer(fewest: first ?? 0, most: last ?? 0, isProven: isProven) }
      }
      var figures = [
        PageFigure(
          label: { $0.begunLabel }, figure: { $0.number(replanning.begun.count) },
          note: { $0.begunNote }),
        PageFigure(
          label: { $0.openLabel }, figure: { $0.number(replanning.open.count) },
          note: { $0.openNote }),
        PageFigure(
          label: { $0.lostLabel }, figure: { $0.number(replanning.impossible.count) },
          note: { $0.lostNote }, isBad: !replanning.impossible.isEmpty),
      ]
      if let chosen {
        figures.append(
          PageFigure(
            label: { $0.chosenLabel }, figure: { $0.number(chosen.point.changes) },
            note: { $0.toldNote(chosen.officers.count) }))
      }
      body.cards(figures)
    }
  }

  /// The frontier as pictures and as a table.
  private var frontierSection: PageSection {
    let levels = frontier.points.first?.gains.map(\.name) ?? []
    return PageSection("frontier", title: { $0.frontierTitle }) { body in
      body.element("p", saying: { $0.frontierText })
      let charts = levels.indices.compactMap { FrontierChart(of: frontier.points, level: $0) }
      if !charts.isEmpty {
        body.element("div", ["class": "targets-grid"]) { grid in
          for chart in charts { chart.draw(into: &grid) }
        }
      }
      let titles: [Title] =
        [.number { $0.changesTitle }]
        + levels.map { level in .number { $0.heading(of: level) } }
      body.table("list", namedBy: "frontier-heading", titles: titles) { rows in
        var before: FrontierPoint?
        for point in frontier.points {
          let isChosen = point.changes == chosen?.point.changes
          rows.element("tr", ["class": isChosen ? "here" : "other"]) { row in
            row.element("th", ["scope": "row", "class": "n"]) { head in
              head.say { $0.number(point.changes) }
            }
            for (place, level) in point.gains.enumerated() {
              row.value(
                level, from: before.map { Array($0.gains)[place].value },
                isMaximised: ObjectiveLevel(level.name)?.isMaximised ?? false)
            }
          }
          rows.line()
          before = point
        }
      }
      if !frontier.isWhole { body.element("p", ["class": "note"], saying: { $0.frontierHasGaps }) }
    }
  }

  /// What is otherwise than published, with the reasons.
  private var changesSection: PageSection? {
    guard let chosen else { return nil }
    return PageSection("changes", title: { $0.withChanges(chosen.point.changes) }) { body in
      guard !chosen.changes.isEmpty else {
        body.element("p", saying: { $0.nothingChanges })
        return
      }
      let titles: [Title] = [
        .text { $0.officerLabel }, .text { $0.changeLabel }, .text { $0.publishedLabel },
        .text { $0.insteadLabel }, .text { $0.reasonLabel },
      ]
      body.table("list sortable", namedBy: "changes-heading", titles: titles) { rows in
        for change in chosen.changes {
          rows.element("tr", ["class": "move-" + change.move.kind.rawValue]) { row in
            row.element("th", ["scope": "row"]) { $0.name(change.move.officer) }
            row.element("td", saying: { $0.kind(of: change.move) })
            row.tour(change.move.before)
            row.tour(change.move.after)
            row.element("td", ["class": "wrap"]) { cell in
              cell.say { self.sentence(change, $0) }
            }
          }
          rows.line()
        }
      }
    }
  }

  /// Who must be told, by service and by mission.
  private var toldSection: PageSection? {
    guard let told, !(told.services.isEmpty && told.missions.isEmpty) else { return nil }
    return PageSection("told", title: { $0.toldTitle }) { body in
      body.element("dl", ["class": "terms"]) { list in
        for group in told.services + told.missions {
          list.element("dt") { $0.name(group.name) }
          list.element("dd") { $0.name(group.members.joined(separator: ", ")) }
        }
      }
    }
  }
}
