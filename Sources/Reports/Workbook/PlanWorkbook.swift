public import Planning
public import Programme
import Selection

/// The plan as a workbook, for those who sort and filter: `roster.xlsx`.
public enum PlanWorkbook {
  /// The name of its file.
  public static let file = "roster.xlsx"

  /// The sheets of a plan, in one language.
  /// - Complexity: O(tours × months + candidates shown × requirements).
  public static func sheets(
    of plan: Plan, in situation: Situation, field: Field, language: Language, showsNames: Bool
  ) -> [Worksheet] {
    let facts = PlanFacts(plan, in: situation, field: field, progress: [], showsNames: showsNames)
    let words = language.words
    return [
      summary(facts, words), roster(facts, words), reserves(facts, words),
      timeline(facts, words), vacancies(facts, words), quotas(facts, words), targets(facts, words),
      reasons(facts, words),
    ]
  }

  private static func summary(_ facts: PlanFacts, _ words: any Words) -> Worksheet {
    let summary = facts.summary
    let levels = Worksheet.Table(
      [
        (words.levelTitles[0], 42), (words.levelTitles[1], 12), (words.levelTitles[2], 12),
        (words.sureTitle, 12),
      ],
      rows: summary.levels.enumerated().map { place, level in
        [
          .text(words.heading(of: level.name)), .number(level.value), .number(level.bound),
          .text(words.surety(level, isFirst: place == 0)),
        ]
      })
    let titles = words.missionTitles
    let missions = Worksheet.Table(
      [(words.missionLabel, 42)] + titles[1...4].map { ($0, 12) }
        + (1...3).map {
          (words.heading(of: ObjectiveLevel.vacancies(priority: $0).description), 14)
        },
      rows: summary.missions.map { mission in
        [
          .text(mission.mission), .number(mission.posts), .number(mission.wanted),
          .number(mission.filled), .number(mission.vacant, mission.vacant > 0 ? .alert : nil),
        ] + mission.vacantByPriority.map { .number($0) }
      })
    let wanted = summary.missions.reduce(0) { $0 + $1.wanted }
    let filled = summary.missions.reduce(0) { $0 + $1.filled }
    return Worksheet(
      name: words.sheetNames[0],
      lines: [
        summary.programme, words.span(summary.horizon.range), words.filled(filled, of: wanted),
        words.surety(facts.plan),
      ],
      tables: [levels, missions])
  }

  private static func roster(_ facts: PlanFacts, _ words: any Words) -> Worksheet {
    let programme = facts.programme
    let columns: [(String, Int)] = [
      (words.missionLabel, 12), (words.teamLabel, 12), (words.postLabel, 14), (words.roleLabel, 24),
      (words.priorityLabel, 9), (words.officerLabel, 14), (words.nameLabel, 22),
      (words.serviceLabel, 16), (words.rankNameLabel, 16), (words.fromLabel, 10),
      (words.untilLabel, 10), (words.monthsLabel, 9), (words.stateLabel, 12),
      (words.courseLabel, 14), (words.pointsLabel, 9),
    ]
    let rows = facts.tours.map { tour -> [Worksheet.Cell] in
      let (officer, post) = (programme.officers[tour.officer], programme.posts[tour.post])
      return [
        .text(programme.missions[post.mission].id), .text(post.team ?? ""), .text(post.id),
        .text(post.role), .number(post.priority), .text(officer.id),
        .text(facts.name(of: tour.officer) ?? ""), .text(programme.services[officer.service].id),
        .text(programme.ranks[officer.rank]), .month(tour.tour.from), .month(tour.tour.until),
        .number(tour.tour.from.distance(to: tour.tour.until) + 1),
        .text(tour.tour.state.map(words.origin(of:)) ?? "", tour.tour.state?.shade),
        .text(tour.tour.course ?? ""), .number(tour.tour.points),
      ]
    }
    return Worksheet(
      name: words.sheetNames[1], lines: [],
      tables: [Worksheet.Table(columns, frozen: 3, rows: rows)])
  }

  private static func vacancies(_ facts: PlanFacts, _ words: any Words) -> Worksheet {
    let programme = facts.programme
    let rows = Vacancy.all(in: facts.deployment).map { run -> [Worksheet.Cell] in
      let post = programme.posts[run.post]
      return [
        .text(programme.missions[post.mission].id), .text(post.id), .text(post.role),
        .number(post.priority), .month(programme.month(run.months.lowerBound)),
        .month(programme.month(run.months.upperBound)), .number(run.missing),
        .number(run.missing * run.months.count), .number(facts.field[run.post].count),
      ]
    }
    return Worksheet(
      name: words.sheetNames[4], lines: rows.isEmpty ? [words.noVacancies] : [],
      tables: [
        Worksheet.Table(
          [
            (words.missionLabel, 12), (words.postLabel, 14), (words.roleLabel, 24),
            (words.priorityLabel, 9), (words.fromLabel, 10), (words.untilLabel, 10),
            (words.missingLabel, 10), (words.officerMonthsLabel, 15), (words.candidatesLabel, 11),
          ], frozen: 2, rows: rows)
      ])
  }

  private static func reasons(_ facts: PlanFacts, _ words: any Words) -> Worksheet {
    let programme = facts.programme
    let tours = Dictionary(grouping: facts.tours, by: \.officer)
    let most = CandidateTable.most(for: programme.posts.count)
    var rows: [[Worksheet.Cell]] = []
    for post in programme.posts.indices {
      let table = CandidateTable(facts: facts, post: post, tours: tours, most: most)
      for (entry, merit) in table.shown {
        let index = entry.candidate.officer
        let officer = programme.officers[index]
        let own = (tours[index] ?? []).map { tour in
          "\(tour.tour.post) \(words.short(tour.tour.from...tour.tour.until))"
        }
        rows.append([
          .text(programme.posts[post].id), .number(entry.rank), .text(officer.id),
          .text(facts.name(of: index) ?? ""), .text(programme.services[officer.service].id),
          .number(entry.candidate.points),
          .text(
            merit.parts.filter { $0.points != 0 }.map { part in
              words.labelled(
                words.origin(part.source, in: programme), words.number(part.points))
            }.joined(separator: ", ")),
          .text(own.isEmpty ? words.notSent : own.joined(separator: ", ")),
        ])
      }
    }
    return Worksheet(
      name: words.sheetNames[7], lines: [],
      tables: [
        Worksheet.Table(
          [
            (words.postLabel, 14), (words.rankLabel, 7), (words.officerLabel, 14),
            (words.nameLabel, 22), (words.serviceLabel, 16), (words.pointsLabel, 9),
            (words.partsLabel, 110), (words.inPlanLabel, 40),
          ], frozen: 3, rows: rows)
      ])
  }
}

extension Plan.State {
  /// The shade of a tour that comes from there.
  var shade: Worksheet.Shade {
    switch self {
    case .new: .new
    case .kept: .kept
    case .running: .running
    }
  }
}
