import Programme
import Selection

/// The sheets with a column for each month.
extension PlanWorkbook {
  /// Posts line by line, one for each officer asked for: the officer stands in the first month of a tour.
  static func timeline(_ facts: PlanFacts, _ words: any Words) -> Worksheet {
    let programme = facts.programme
    let tours = Dictionary(grouping: facts.tours, by: \.post)
    var rows: [[Worksheet.Cell]] = []
    for mission in programme.missions.indices {
      for index in programme.posts.indices where programme.posts[index].mission == mission {
        guard facts.deployment.open[index] != nil || tours[index] != nil else { continue }
        let post = programme.posts[index]
        let lanes = PostLanes(of: index, tours: tours[index] ?? [], in: facts.deployment)
        for lane in lanes.lanes.indices {
          rows.append(
            [
              .text(programme.missions[mission].id), .text(post.id), .text(post.role),
              .number(post.priority), .number(lane + 1),
            ] + months(lanes.lanes[lane], vacant: lanes.vacant[lane], in: programme))
        }
      }
    }
    return Worksheet(
      name: words.sheetNames[3], lines: [],
      tables: [
        Worksheet.Table(
          [
            (words.missionLabel, 12), (words.postLabel, 14), (words.roleLabel, 22),
            (words.priorityLabel, 9), (words.laneLabel, 9),
          ] + monthTitles(programme), frozen: 5, rows: rows)
      ])
  }

  private static func months(
    _ tours: [PlanTour], vacant: [ClosedRange<Int>], in programme: Programme
  ) -> [Worksheet.Cell] {
    (0..<programme.horizon.months).map { offset in
      let month = programme.month(offset)
      if let tour = tours.first(where: { $0.tour.from <= month && month <= $0.tour.until }) {
        let isFirst = month == max(tour.tour.from, programme.horizon.first)
        let shade = tour.tour.state?.shade ?? .new
        return isFirst ? .text(tour.tour.officer, shade).beginning : .text("", shade)
      }
      let isVacant = vacant.contains { $0.contains(offset) }
      return .text(isVacant ? "–" : "", isVacant ? .vacant : nil)
    }
  }

  private static func monthTitles(_ programme: Programme) -> [(String, Int)] {
    programme.horizon.range.map { ($0.description, 10) }
  }

  /// Quotas with the officers on tour in each month; those at the limit or short stand out.
  static func quotas(_ facts: PlanFacts, _ words: any Words) -> Worksheet {
    let programme = facts.programme
    let rows = zip(programme.quotas, facts.summary.quotas).map { quota, use -> [Worksheet.Cell] in
      let onTour = facts.deployment.onTour { tour in
        quota.counts(programme.officers[tour.officer], on: programme.posts[tour.post])
      }
      let range = programme.horizon.offsets(from: quota.from, until: quota.until)
      let counts = onTour.enumerated().map { month, count -> Worksheet.Cell in
        guard range?.contains(month) ?? false else { return .empty }
        let isAlert = count >= quota.max ?? .max || count < quota.min ?? 0
        return .number(count, isAlert ? .alert : nil)
      }
      return [
        .text(use.quota), .text(use.service ?? words.everyScope),
        .text(use.mission ?? words.everyScope), .number(quota.min), .number(quota.max),
        .number(use.peak), share(use),
      ] + counts
    }
    return Worksheet(
      name: words.sheetNames[5], lines: [],
      tables: [
        Worksheet.Table(
          [
            (words.quotaLabel, 20), (words.serviceLabel, 16), (words.missionLabel, 12),
            (words.leastLabel, 9), (words.mostLabel, 9), (words.peakLabel, 9),
            (words.usedLabel, 9),
          ] + monthTitles(programme).map { ($0.0, 8) }, rows: rows)
      ])
  }

  /// How far a quota is used at its peak.
  private static func share(_ use: QuotaUse) -> Worksheet.Cell {
    guard let most = use.max, most > 0 else { return .empty }
    return Worksheet.Cell(
      value: .share(use.peak * 10_000 / most), shade: use.peak >= most ? .alert : nil)
  }

  /// Targets month by month: on tour out of wanted.
  static func targets(_ facts: PlanFacts, _ words: any Words) -> Worksheet {
    let programme = facts.programme
    let rows = zip(programme.targets, facts.summary.targets).flatMap { target, record in
      record.months.map { count -> [Worksheet.Cell] in
        [
          .text(record.label), .text(record.mission ?? words.every),
          .text(record.team ?? words.every), .text(words.aim(target, in: programme)),
          .month(count.month), .number(count.onTour), .number(count.wanted),
          .number(count.short, count.short > 0 ? .alert : nil),
        ]
      }
    }
    return Worksheet(
      name: words.sheetNames[6], lines: [],
      tables: [
        Worksheet.Table(
          [
            (words.targetLabel, 16), (words.missionLabel, 12), (words.teamLabel, 14),
            (words.aimLabel, 60), (words.monthLabel, 10), (words.onTourLabel, 10),
            (words.wantedLabel, 10), (words.missingLabel, 10),
          ], rows: rows)
      ])
  }
}
