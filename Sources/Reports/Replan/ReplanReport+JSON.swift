import Planning
public import Programme

extension ReplanReport {
  /// The frontier and the chosen point as JSON; sentences are in English.
  public var json: Setting.Value {
    var members: [Setting.Member] = []
    func add(_ key: String, _ value: Setting.Value) {
      members.append(Setting.Member(key, Setting(value)))
    }
    add("programme", .string(programme.name))
    add("as_of", .month(programme.horizon.first))
    add("begun", .count(replanning.begun.count))
    add("open", .count(replanning.open.count))
    add("impossible", .list(replanning.impossible.map(\.json)))
    add("frontier", .list(frontier.points.map(\.json)))
    add("whole", .bool(frontier.isWhole))
    if let chosen, let told {
      add("changes", .count(chosen.point.changes))
      add("moves", .list(chosen.changes.map(json)))
      func groups(_ groups: [Told.Group], _ noun: String) -> Setting.Value {
        .list(
          groups.map { group in
            .object([
              Setting.Member(noun, Setting(.string(group.name))),
              Setting.Member(
                "told", Setting(.list(group.members.map { .string($0) }))),
            ])
          })
      }
      add("services", groups(told.services, "service"))
      add("missions", groups(told.missions, "mission"))
    }
    return .object(members)
  }

  private func json(_ change: ReasonedChange) -> Setting.Value {
    var members: [Setting.Member] = []
    if case .object(let move) = change.move.json { members = move }
    members.append(Setting.Member("reason", Setting(change.reason.map(json) ?? .null)))
    members.append(
      Setting.Member("sentence", Setting(.string(sentence(change, English())))))
    return .object(members)
  }

  private func json(_ reason: ChangeReason) -> Setting.Value {
    switch reason {
    case .scenario(let index):
      .members([
        "kind": .string("scenario"), "change": .count(index + 1),
        "line": .count(replanning.changes[index].position.line),
      ])
    case .impossible: .members(["kind": .string("impossible")])
    case .clash(let rules):
      .members(["kind": .string("clash"), "rules": .list(rules.map { .string($0) })])
    case .gain(let level, let now, let kept, let isProven):
      .members([
        "kind": .string("gain"), "level": .string(level.description), "value": .count(now),
        "kept": .count(kept), "proven": .bool(isProven),
      ])
    case .others: .members(["kind": .string("others")])
    case .tie: .members(["kind": .string("tie")])
    }
  }

  /// What the chosen point changes as a table, a tour a row.
  public var sheet: Sheet {
    let columns = [
      "officer", "service", "change", "post", "from", "until", "old_post", "old_from",
      "old_until", "reason",
    ]
    let rows = (chosen?.changes ?? []).map { change -> [String] in
      let (move, officer) = (
        change.move, programme.officers.first { $0.id == change.move.officer }
      )
      let service = officer.map { programme.services[$0.service].id } ?? ""
      func cells(_ tour: Plan.Tour?) -> [String] {
        tour.map { [$0.post, $0.from.description, $0.until.description] } ?? ["", "", ""]
      }
      return [move.officer, service, move.kind.rawValue] + cells(move.after)
        + cells(move.before) + [sentence(change, English())]
    }
    return Sheet(file: ResultFile.changes.rawValue, header: columns, rows: rows)
  }
}

extension FrontierPoint {
  fileprivate var json: Setting.Value {
    .members([
      "allowed": .count(allowed), "changes": .count(changes), "proven": .bool(isProven),
      "levels": .list(
        levels.map {
          .members([
            "level": .string($0.name), "value": .count($0.value), "bound": .count($0.bound),
          ])
        }),
    ])
  }
}

extension Plan.Tour {
  /// Who, where and when.
  fileprivate var json: Setting.Value {
    .members([
      "officer": .string(officer), "post": .string(post), "from": .month(from),
      "until": .month(until),
    ])
  }
}
