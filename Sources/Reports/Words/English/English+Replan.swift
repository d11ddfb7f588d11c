import Planning
import Programme

extension English {
  func published(begun: Int, open: Int, impossible: Int) -> String {
    "Published: \(count(begun, .tour)) begun, \(number(open)) that can still change, "
      + "\(number(impossible)) of them no longer possible."
  }

  var changesTitle: String { "Changes" }

  var gainedTitle: String { "Gained" }

  var frontierHasGaps: String {
    "Between lines that differ by more than one change others may gain something: they were not "
      + "looked for, which --points does, or not proven, which takes more --time."
  }

  func withChanges(_ count: Int) -> String {
    count == 1 ? "With 1 change" : "With \(number(count)) changes"
  }

  var nothingChanges: String { "Every tour stays as published." }

  var toldTitle: String { "To be told" }

  func happens(_ move: PlanDifference.Move) -> String {
    switch (move.before, move.after) {
    case (nil, let after?):
      return "\(move.officer) leaves for \(after.post) on \(after.from), until \(after.until) (new)"
    case (let before?, nil):
      return "\(move.officer) does not leave for \(before.post) on \(before.from)"
    case (let before?, let after?) where after.state == .running && before.post == after.post:
      return "\(move.officer) comes home from \(after.post) after \(after.until) instead of "
        + "\(before.until)"
    case (let before?, let after?) where before.post != after.post:
      return "\(move.officer) leaves for \(after.post) on \(after.from) instead of for "
        + "\(before.post) on \(before.from)"
    case (let before?, let after?) where before.from != after.from:
      return "\(move.officer) leaves for \(after.post) on \(after.from) instead of \(before.from)"
    case (let before?, let after?):
      return "\(move.officer) stays on \(after.post) until \(after.until) instead of "
        + "\(before.until)"
    case (nil, nil): return move.officer
    }
  }

  func because(_ sentence: String, _ reason: String) -> String { "\(sentence), because \(reason)" }

  func why(
    _ reason: ChangeReason, _ officer: Officer?, _ changes: [Change], in programme: Programme
  ) -> String {
    switch reason {
    case .scenario(let index): return change(changes[index].kind)
    case .impossible(let obstacles):
      let words = obstacles.compactMap { obstacle in
        officer.map { self.reason(obstacle, for: $0, in: programme) }
      }
      return "it is no longer possible: \(clauses(words))"
    case .clash(let rules): return "it cannot be kept together with \(all(rules))"
    case .gain(let level, let now, let kept, let isProven):
      let proof = isProven ? "" : " (found, not proven)"
      return "with it \(self.level(level.description)) would be \(number(kept)) instead of "
        + "\(number(now))\(proof)"
    case .others: return "with it another published tour would have to be given up"
    case .tie:
      return "one of several has to give way, and a plan that keeps this one is no better"
    }
  }

  func change(_ kind: Change.Kind) -> String {
    func names(_ names: [Change.Named]) -> String { all(names.map(\.text)) }
    func from(_ month: Month?) -> String { month.map { " from \($0)" } ?? "" }
    switch kind {
    case .withdraw(let officers, let month):
      return "the scenario withdraws \(names(officers))\(from(month))"
    case .delay(let officers, let month):
      return "the scenario delays \(names(officers)) to \(month)"
    case .add(let table, _): return "the scenario adds to \(table.file)"
    case .edit(_, let rows, let cells, _):
      return "the scenario changes \(all(cells.map(\.column.text))) of \(names(rows))"
    case .close(let posts, let month, _):
      return "the scenario closes \(self.posts(posts))\(from(month))"
    case .move(let posts, let months):
      return "the scenario moves \(self.posts(posts)) by \(count(months, .month))"
    case .headcount(let posts, _, let month, let until):
      return "the scenario changes the headcount of \(self.posts(posts))\(from(month))"
        + (until.map { " to \($0)" } ?? "")
    case .suspend(let missions, let month, let until, _):
      return "the scenario suspends \(names(missions)), \(months(month...until))"
    case .cancel(let courses): return "the scenario cancels \(names(courses))"
    case .set(let members): return "the scenario sets \(all(members.map(\.key)))"
    }
  }

  private func posts(_ posts: Change.Posts) -> String {
    switch posts {
    case .named(let names): all(names.map(\.text))
    case .all(let cells): "every post of \(all(cells.map(\.value.text)))"
    }
  }
}
