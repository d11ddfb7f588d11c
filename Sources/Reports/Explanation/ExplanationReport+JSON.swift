public import Programme
import Planning
import Selection

extension ExplanationReport {
  /// The report as a JSON value; its words are those of the tables.
  public var json: Setting.Value {
    let place = explanation.place
    return .members([
      "officer": .string(officer.id), "name": .text(showsNames ? officer.name : nil),
      "post": .string(post.id), "standing": .string(explanation.standing.rawValue),
      "requirements": .list(explanation.requirements.map { $0.json(in: programme) }),
      "obstacles": .list(
        explanation.obstacles.map { group in
          .list(group.map { $0.json(in: programme, hidesReasons: !showsNames) })
        }),
      "tours": .count(explanation.possible?.tours ?? 0),
      "first_start": .month(explanation.possible?.starts.lowerBound),
      "last_start": .month(explanation.possible?.starts.upperBound),
      "points": explanation.merit.json(in: programme),
      "rank": .count(place.rank), "level_with": .count(place.level), "field": .count(place.field),
      "points_of_next_above": .count(place.above),
      "points_to_be_among_headcount": .count(explanation.pointsToBeAmongFirst),
      "improvements": .list(
        explanation.improvements.map {
          .members([
            "what": .string($0.criterion.phrase(in: programme)), "points": .count($0.gain),
            "rank": .count($0.place.rank),
          ])
        }),
      "plan": comparison?.json(in: programme) ?? .null,
    ])
  }
}

extension OverviewReport {
  /// The report as a JSON value.
  public var json: Setting.Value {
    let officer = programme.officers[overview.officer]
    return .members([
      "officer": .string(officer.id), "name": .text(showsNames ? officer.name : nil),
      "posts": .count(programme.posts.count),
      "eligible": .list(
        overview.eligible.map {
          .members([
            "post": .string(programme.posts[$0.post].id), "points": .count($0.candidate.points),
            "rank": .count($0.place.rank), "level_with": .count($0.place.level),
            "field": .count($0.place.field),
            "first_start": .month(programme.month($0.candidate.starts.lowerBound)),
            "last_start": .month(programme.month($0.candidate.starts.upperBound)),
          ])
        }),
      "others": .list(
        Standing.allCases.compactMap { standing in
          overview.others[standing].map {
            .members(["standing": .string(standing.rawValue), "posts": .count($0)])
          }
        }),
      "obstacles": .list(
        overview.obstacles.map {
          .members([
            "obstacle": $0.obstacle.json(in: programme, hidesReasons: !showsNames),
            "posts": .count($0.posts), "alone": .count($0.alone),
          ])
        }),
      "obstacles_together": .count(overview.together),
      "plan": comparison?.json(in: programme) ?? .null,
    ])
  }
}
