public import Programme

extension PlanSummary {
  /// The summary as a JSON object; the caller may add members to it.
  public var members: [Setting.Member] {
    let object = Setting.Value.members([
      "programme": .string(programme),
      "from": .month(horizon.first),
      "months": .count(horizon.months),
      "status": .string(status.rawValue),
      "tours": .members([
        "new": .count(tours.new), "kept": .count(tours.kept), "running": .count(tours.running),
      ]),
      "levels": .list(levels.map(\.json)),
      "missions": .list(missions.map(\.json)),
      "quotas": .list(quotas.map(\.json)),
      "targets": .list(targets.map(\.json)),
    ])
    if case .object(let members) = object { return members }
    return []
  }
}

extension Plan.Level {
  fileprivate var json: Setting.Value {
    let gap = Gap(value: value, bound: bound)
    return .members([
      "level": .string(name), "value": .count(value), "bound": .count(bound),
      "gap_percent": .number(gap.percent), "proven": .bool(gap.isClosed),
    ])
  }
}

extension MissionStrength {
  fileprivate var json: Setting.Value {
    .members([
      "mission": .string(mission), "name": .string(name), "posts": .count(posts),
      "asked": .count(wanted), "filled": .count(filled), "vacant": .count(vacant),
      "vacant_by_priority": .list(vacantByPriority.map { .count($0) }),
    ])
  }
}

extension QuotaUse {
  fileprivate var json: Setting.Value {
    .members([
      "quota": .string(quota), "service": .text(service), "mission": .text(mission),
      "min": .count(min), "max": .count(max), "peak": .count(peak),
      "peak_month": .month(peakMonth), "short": .count(short),
    ])
  }
}

extension TargetRecord {
  fileprivate var json: Setting.Value {
    .members([
      "target": .string(label), "mission": .text(mission), "team": .text(team),
      "who": .string(who), "at_least": .string(atLeast), "weight": .count(weight),
      "months_met": .count(met), "short": .count(short),
      "months": .list(
        months.map {
          .members([
            "month": .month($0.month), "on_tour": .count($0.onTour), "wanted": .count($0.wanted),
            "headcount": .count($0.headcount),
          ])
        }),
    ])
  }
}
