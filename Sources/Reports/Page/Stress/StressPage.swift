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
    let harmful = harmful.count
    return PageSection("answer", title: { $0.answerTitle }) { body in
      body.element("p", ["class": "when"]) { $0.say { $0.span(programme.horizon.range) } }
      body.element("p", ["class": "lead"]) {
        $0.say { $0.stressAnswer(certain: certain, open: harmful - certain, of: absences.count) }
      }
      var figures = [
        PageFigure(
          label: { $0.singleLabel }, figure: { $0.part(harmful, of: absences.count) },
          note: { $0.singleNote }, isBad: harmful > 0)
      ]
      if let worst = absences.first, worst.clash.isEmpty {
        figures.append(
          PageFigure(
            label: { $0.worstLabel }, figure: { $0.number(vacated(worst.losses)) },
            note: { words in
              words.worstNote(programme.person(worst.officer, showsName: showsNames))
            }, isBad: vacated(worst.losses) > 0))
      }
      if !samples.isEmpty {
        let nine = Self.quantiles(samples.map { vacated($0.losses) }.sorted())[2]
        figures.append(
          PageFigure(
            label: { $0.chanceLabel }, figure: { $0.number(nine) }, note: { $0.chanceNote },
            isBad: nine > 0))
      }
      body.cards(figures)
      body.element("p", saying: { $0.base(plan) })
    }
  }

  /// Officer-months that go vacant, of all priorities, at least.
  func vacated(_ losses: [Price.Loss]) -> Int {
    zip(programme.objective, losses).reduce(0) { sum, pair in
      if case .vacancies = pair.0 { sum + pair.1.atLeast } else { sum }
    }
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
