public import Programme

extension Inspection {
  /// The inspection as a JSON value.
  public var json: Setting.Value {
    .members([
      "sound": .bool(true),
      "programme": .string(programme),
      "from": .month(horizon.first),
      "months": .count(horizon.months),
      "objective": .list(objective.map { .string($0.description) }),
      "counts": counts.json,
      "posts_without_candidate": .list(withoutCandidate.map(\.json)),
      "warnings": .list(warnings.map(\.json)),
    ])
  }
}

extension Inspection.Counts {
  fileprivate var json: Setting.Value {
    .members([
      "services": .count(services), "officers": .count(officers), "missions": .count(missions),
      "posts": .count(posts), "headcount": .count(headcount),
      "officer_months": .count(officerMonths), "requirements": .count(requirements),
      "quotas": .count(quotas), "targets": .count(targets), "courses": .count(courses),
      "course_seats": .count(courseSeats), "running_tours": .count(running),
      "planned_tours": .count(planned), "pins": .count(pins),
      "possible_tours": .count(possibleTours), "eligible_pairs": .count(eligiblePairs),
      "pairs": .count(pairs),
    ])
  }
}

extension PostWithoutCandidate {
  fileprivate var json: Setting.Value {
    .members([
      "post": .string(post), "mission": .string(mission), "role": .string(role),
      "officers": .count(officers),
      "reasons": .list(
        reasons.map { .members(["reason": .string($0.name), "officers": .count($0.officers)]) }),
    ])
  }
}

extension Fault {
  /// The fault as a JSON value.
  public var json: Setting.Value {
    .members([
      "severity": .string(severity.rawValue), "file": .string(file),
      "line": .count(position?.line), "column": .count(position?.column),
      "field": .text(field), "found": .string(found), "expected": .string(expected),
      "suggestion": .text(suggestion),
    ])
  }
}
