import Planning
public import Programme

extension WhatIfReport {
  /// The comparison as JSON.
  public var json: Setting.Value {
    .members([
      "programme": .string(whatIf.base.variant.programme.name),
      "variants": .list(sides.map(json)),
    ])
  }

  private func json(_ side: Side) -> Setting.Value {
    var members: [Setting.Member] = [
      Setting.Member("scenario", Setting(.text(side.planned.name))),
      Setting.Member("title", Setting(.string(side.planned.title))),
    ]
    func add(_ key: String, _ value: Setting.Value) {
      members.append(Setting.Member(key, Setting(value)))
    }
    switch side.planned.result {
    case .success(let outcome):
      add("status", .string(outcome.plan.status.rawValue))
      add("levels", .list(outcome.plan.levels.map { level(name: $0.name, of: $0) }))
    case .failure(let failure):
      add("status", .string("no_plan"))
      add("reasons", .list(failure.reasons.map { .string($0) }))
    }
    if let strength = side.strength {
      add("months", .list(strength.months.map { .month($0) }))
      add("missions", .list(strength.missions.map(mission)))
      add("full_quotas", .list(strength.fullQuotas.map(quota)))
    }
    if let difference = side.difference {
      add("tours_gained", .count(difference.count(.gained)))
      add("tours_lost", .count(difference.count(.lost)))
      add("tours_moved", .count(difference.count(.moved)))
      add("officers", .list(difference.officers.map { .string($0) }))
      add("moves", .list(difference.moves.map(\.json)))
    }
    return .object(members)
  }

  private func level(name: String, of level: Plan.Level) -> Setting.Value {
    let gap = Gap(value: level.value, bound: level.bound)
    let base = baseSide.plan?.level(name)
    return .members([
      "level": .string(name), "value": .count(level.value), "bound": .count(level.bound),
      "gap_percent": .number(gap.percent), "proven": .bool(gap.isClosed),
      "difference": .count(base.map { level.value - $0.value }),
    ])
  }

  private func mission(_ mission: Strength.Mission) -> Setting.Value {
    .members([
      "mission": .string(mission.id), "asked": .list(mission.asked.map { .count($0) }),
      "filled": .list(mission.filled.map { .count($0) }),
      "vacant": .list(mission.vacant.map { .count($0) }),
    ])
  }

  private func quota(_ quota: Strength.FullQuota) -> Setting.Value {
    .members([
      "quota": .string(quota.id), "max": .count(quota.max),
      "months": .list(quota.months.map { .month($0) }),
    ])
  }
}

extension PlanDifference.Move {
  /// The move as JSON.
  var json: Setting.Value {
    .members([
      "officer": .string(officer), "change": .string(kind.rawValue),
      "before": before?.place ?? .null, "after": after?.place ?? .null,
    ])
  }
}

extension Plan.Tour {
  /// Where and when, as JSON.
  fileprivate var place: Setting.Value {
    .members(["post": .string(post), "from": .month(from), "until": .month(until)])
  }
}

extension PlanningFailure {
  /// The rules that clash, or what is wrong with the program.
  public var reasons: [String] {
    switch self {
    case .clash(let rules): rules
    case .defect(let findings): findings
    }
  }
}
