import Planning
import Programme

/// The sheet of those who could step in.
extension PlanWorkbook {
  /// How many reserves of a tour are listed.
  private static let reservesOfATour = 3

  /// For each tour that the plan starts, who stays at home and could take it as it is.
  static func reserves(_ facts: PlanFacts, _ words: any Words) -> Worksheet {
    let programme = facts.programme
    let standIns = StandIns(
      for: facts.plan, in: facts.explainer.situation, most: reservesOfATour)
    // Whoever goes, the same seats are filled: levels of vacancies stay as they are.
    let levels = programme.objective.indices.filter { !programme.objective[$0].isAboutVacancies }
    var rows: [[Worksheet.Cell]] = []
    for tour in facts.tours where tour.tour.state != .running {
      let post = programme.posts[tour.post]
      let own: [Worksheet.Cell] = [
        .text(programme.missions[post.mission].id), .text(post.id), .text(post.role),
        .number(post.priority), .month(tour.tour.from), .month(tour.tour.until),
        .text(tour.tour.officer), .text(facts.name(of: tour.officer) ?? ""),
        .number(tour.tour.points),
      ]
      let found = standIns[tour.tour]
      if found.isEmpty {
        let none: [Worksheet.Cell] = [.empty, .text(words.noStandIn, .alert)]
        rows.append(own + none + Array(repeating: .empty, count: 4 + levels.count))
      }
      for (place, standIn) in found.enumerated() {
        let officer = programme.officers[standIn.officer]
        let other: [Worksheet.Cell] = [
          .number(place + 1), .text(officer.id), .text(facts.name(of: standIn.officer) ?? ""),
          .text(programme.services[officer.service].id), .text(programme.ranks[officer.rank]),
          .number(standIn.points),
        ]
        rows.append(own + other + levels.map { .change(standIn.changes[$0]) })
      }
    }
    let columns: [(String, Int)] = [
      (words.missionLabel, 12), (words.postLabel, 14), (words.roleLabel, 22),
      (words.priorityLabel, 9), (words.fromLabel, 10), (words.untilLabel, 10),
      (words.officerLabel, 14), (words.nameLabel, 16), (words.pointsLabel, 9),
      (words.rankLabel, 7), (words.reserveLabel, 14), (words.nameOfReserveLabel, 16),
      (words.serviceLabel, 12), (words.rankNameLabel, 16), (words.ofReserveLabel, 11),
    ]
    let changes = levels.map { (words.heading(of: programme.objective[$0].description), 22) }
    return Worksheet(
      name: words.sheetNames[2], lines: [words.sheetNames[2], words.standInsNote],
      tables: [Worksheet.Table(columns + changes, frozen: 2, rows: rows)])
  }
}

extension ObjectiveLevel {
  /// Whether it counts vacancies.
  fileprivate var isAboutVacancies: Bool {
    if case .vacancies = self { true } else { false }
  }
}
