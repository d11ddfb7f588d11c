import Planning
public import Programme

extension RankingReport {
  /// The report as a JSON value: what is not known exactly is an interval.
  public var json: Setting.Value { json(with: nil) }

  /// The same with the fairness facts of the plan, where there are some.
  public func json(with fairness: FairnessRecord?) -> Setting.Value {
    let members = [
      Setting.Member("programme", Setting(.string(programme.name))),
      Setting.Member("status", Setting(.string(plan.status.rawValue))),
      Setting.Member("tours", Setting(.list(rankings.map(json)))),
    ]
    return .object(
      members + (fairness.map { [Setting.Member("fairness", Setting($0.json))] } ?? []))
  }

  private func json(of ranking: TourRanking) -> Setting.Value {
    .members([
      "post": .string(ranking.tour.post), "from": .month(ranking.tour.from),
      "until": .month(ranking.tour.until), "officer": .string(ranking.tour.officer),
      "points": .count(ranking.tour.points), "order_proven": .count(ranking.settled),
      "reserves": .list(
        ranking.reserves.map { reserve in
          .members([
            "officer": id(reserve.officer), "points": .count(reserve.points),
            "exact": .bool(reserve.isExact), "losses": programme.json(of: reserve.losses),
            "moves": .list(reserve.moves.map { $0.json(in: programme) }),
          ])
        }),
      "others": .list(
        ranking.others.map { other in
          .object(
            [
              Setting.Member("officer", Setting(id(other.officer))),
              Setting.Member("points", Setting(.count(other.points))),
              Setting.Member("reason", Setting(.string(other.reason.kind.rawValue))),
            ] + facts(of: other.reason))
        }),
    ])
  }

  private func id(_ officer: Int) -> Setting.Value { .string(programme.officers[officer].id) }

  /// What a reason says beside its kind.
  private func facts(of reason: TourRanking.Reason) -> [Setting.Member] {
    switch reason {
    case .ineligible(let obstacles), .unavailable(let obstacles):
      [
        Setting.Member(
          "obstacles",
          Setting(.list(obstacles.map { $0.json(in: programme, hidesReasons: !showsNames) })))
      ]
    case .impossible(let rules):
      [Setting.Member("rules", Setting(.list(rules.map { .string($0) })))]
    case .limited(let rule): [Setting.Member("rule", Setting(.string(rule)))]
    case .committed(let tour, let losses):
      [
        Setting.Member("committed_to", Setting(.string(tour.post))),
        Setting.Member("losses", Setting(programme.json(of: losses))),
      ]
    case .outranked(let points, let isExact):
      [
        Setting.Member("points_needed", Setting(.count(points))),
        Setting.Member("exact", Setting(.bool(isExact))),
      ]
    case .outweighed(let losses):
      [Setting.Member("losses", Setting(programme.json(of: losses)))]
    case .unsettled: []
    }
  }
}

extension Move {
  /// The move as a JSON value.
  func json(in programme: Programme) -> Setting.Value {
    func list(_ legs: [Leg]) -> Setting.Value {
      .list(
        legs.map {
          .members([
            "post": .string(programme.posts[$0.post].id), "from": .month($0.months.lowerBound),
            "until": .month($0.months.upperBound),
          ])
        })
    }
    return .members([
      "officer": .string(programme.officers[officer].id), "before": list(before),
      "after": list(after),
    ])
  }
}
