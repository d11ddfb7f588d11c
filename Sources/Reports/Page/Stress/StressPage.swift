import Optimizer
import Planning
import Programme

extension StressReport {
  /// The page: without whom the plan loses most, and how drop-outs by chance are spread.
  /// - Complexity: O(absences + samples log samples).
  public func page(in language: Language, version: String) -> ReportPage {
    ReportPage(
      title: programme.name, opening: opening, sections: [singles] + (chances.map { [$0] } ?? []),
      language: language, version: version)
  }

  private var opening: PageSection {
    let certain = harmful.count { absence in
      !absence.clash.isEmpty
        || absence.losses.prefix(programme.objective.count - 1).contains { $0.atLeast > 0 }
    }
    let open = harmful.count - certain
    return PageSection("answer", title: { $0.answerTitle }) { body in
      body.element("p", ["class": "when"]) { $0.say { $0.span(programme.horizon.range) } }
      body.element("p", ["class": "lead"]) {
        $0.say { $0.stressAnswer(certain: certain, open: open, of: absences.count) }
      }
      body.cards(
        [
          PageFigure(
            label: { $0.singleLabel }, figure: { $0.part(certain, of: absences.count) },
            note: { $0.singleNote }, isBad: certain > 0)
        ] + [worst, chance].compactMap(\.self))
      body.element("p", saying: { $0.base(plan) })
    }
  }

  /// What the worst absence costs, at the most important level that loses anything.
  private var worst: PageFigure? {
    guard let worst = absences.first, worst.clash.isEmpty,
      let (level, loss) = zip(programme.objective, worst.losses).first(where: { $0.1.atLeast > 0 })
    else { return nil }
    let name = programme.person(worst.officer, showsName: showsNames)
    return PageFigure(
      label: { $0.worstLabel }, figure: { $0.loss(loss) },
      note: { $0.worstNote($0.heading(of: level.description), name) }, isBad: true)
  }

  /// What nine in ten samples do not exceed, at the most important level that loses anything.
  private var chance: PageFigure? {
    for (place, level) in programme.objective.enumerated() {
      let lost = losses(at: place)
      guard let most = lost.last, most > 0 else { continue }
      return PageFigure(
        label: { $0.chanceLabel }, figure: { $0.number(Self.quantiles(lost)[2]) },
        note: { $0.chanceNote($0.heading(of: level.description)) },
        isBad: Self.quantiles(lost)[2] > 0)
    }
    return nil
  }

  private var singles: PageSection {
    PageSection("absences", title: { $0.singleLabel }) { body in
      body.element("p") { $0.say { $0.absences(absences.count) + "." } }
      if !harmful.isEmpty { table(into: &body) }
      let harmless = absences.count - harmful.count
      if harmless > 0 { body.element("p", saying: { $0.harmless(harmless) }) }
    }
  }

  private func table(into body: inout Markup) {
    let titles: [Title] =
      [
        .text { $0.absenceTitles.before[0] }, .text { $0.serviceLabel },
        .text { $0.absenceTitles.before[1] },
      ] + programme.objective.map { level in .number { $0.shortLevel(level) } }
      + [.text { $0.absenceTitles.after[0] }, .number { $0.absenceTitles.after[1] }]
    body.table("list sortable", namedBy: "absences-heading", titles: titles) { rows in
      for absence in harmful {
        rows.element("tr") { row in self.row(of: absence, into: &row) }
        rows.line()
      }
    }
  }

  private func row(of absence: Absence, into row: inout Markup) {
    let officer = programme.officers[absence.officer]
    row.element("th", ["scope": "row"]) {
      $0.name(programme.person(absence.officer, showsName: showsNames))
    }
    row.cell(programme.services[officer.service].id)
    row.cell(
      Set(absence.tours.map { programme.posts[$0.post].id }).sorted().joined(separator: ", "))
    for level in programme.objective.indices {
      row.loss(
        absence.clash.isEmpty && level < absence.losses.count ? absence.losses[level] : nil)
    }
    row.element("td") { cell in
      if !absence.clash.isEmpty {
        cell.say { $0.noPlanThen }
      } else if let standby = absence.standby {
        cell.name(programme.person(standby, showsName: showsNames))
      } else {
        cell.say { $0.nobody }
      }
    }
    row.cell(absence.clash.isEmpty ? absence.moves.count { $0.officer != absence.officer } : nil)
  }
}
