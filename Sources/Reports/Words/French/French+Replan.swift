import Planning
import Programme

extension French {
  func published(begun: Int, open: Int, impossible: Int) -> String {
    labelled(
      "Affectations publiées",
      "\(number(begun)) commencée\(s(begun)), \(number(open)) encore modifiable\(s(open)), dont "
        + "\(number(impossible)) devenue\(s(impossible)) impossible\(s(impossible)).")
  }

  var changesTitle: String { "Changements" }

  var gainedTitle: String { "Gain" }

  var frontierHasGaps: String {
    "Entre les lignes distantes de plus d’un changement, d’autres peuvent apporter quelque "
      + "chose\(Self.thin): ils n’ont pas été cherchés, ce que fait --points, ou pas prouvés, ce qui demande "
      + "plus de --time."
  }

  func withChanges(_ count: Int) -> String {
    "Avec \(number(count)) changement\(s(count))"
  }

  var nothingChanges: String { "Toutes les affectations restent telles que publiées." }

  var toldTitle: String { "À prévenir" }

  func happens(_ move: PlanDifference.Move) -> String {
    switch (move.before, move.after) {
    case (nil, let after?):
      return "\(move.officer) part pour \(after.post) en \(after.from), jusqu’en \(after.until) "
        + "(nouvelle affectation)"
    case (let before?, nil):
      return "\(move.officer) ne part pas pour \(before.post) en \(before.from)"
    case (let before?, let after?) where after.state == .running && before.post == after.post:
      return "\(move.officer) rentre de \(after.post) après \(after.until) au lieu de "
        + "\(before.until)"
    case (let before?, let after?) where before.post != after.post:
      return "\(move.officer) part pour \(after.post) en \(after.from) au lieu de "
        + "\(before.post) en \(before.from)"
    case (let before?, let after?) where before.from != after.from:
      return "\(move.officer) part pour \(after.post) en \(after.from) au lieu de \(before.from)"
    case (let before?, let after?):
      return "\(move.officer) reste à \(after.post) jusqu’en \(after.until) au lieu de "
        + "\(before.until)"
    case (nil, nil): return move.officer
    }
  }

  func because(_ sentence: String, _ reason: String) -> String {
    labelled("\(sentence)\(Self.thin); motif", reason)
  }

  func why(
    _ reason: ChangeReason, _ officer: Officer?, _ changes: [Change], in programme: Programme
  ) -> String {
    switch reason {
    case .scenario(let index): return change(changes[index].kind)
    case .impossible(let obstacles):
      let words = obstacles.compactMap { obstacle in
        officer.map { self.reason(obstacle, for: $0, in: programme) }
      }
      return "l’affectation n’est plus possible (\(clauses(words)))"
    case .clash(let rules): return "l’affectation est incompatible avec \(all(rules.map(rule)))"
    case .gain(let level, let now, let kept, let isProven):
      let proof = isProven ? "" : " (constaté, non prouvé)"
      return "en la gardant, \(self.level(level.description)) passerait de \(number(now)) à "
        + "\(number(kept))\(proof)"
    case .others: return "la garder ferait abandonner une autre affectation publiée"
    case .tie:
      return "une affectation parmi plusieurs doit céder, et un plan qui garde celle-ci ne vaut "
        + "pas mieux"
    }
  }

  func change(_ kind: Change.Kind) -> String {
    func names(_ names: [Change.Named]) -> String { all(names.map(\.text)) }
    func from(_ month: Month?) -> String { month.map { " à partir de \($0)" } ?? "" }
    switch kind {
    case .withdraw(let officers, let month):
      return "le scénario retire \(names(officers))\(from(month))"
    case .delay(let officers, let month):
      return "le scénario retarde \(names(officers)) jusqu’en \(month)"
    case .add(let table, _): return "le scénario ajoute à \(table.file)"
    case .edit(_, let rows, let cells, _):
      return "le scénario modifie \(all(cells.map(\.column.text))) de \(names(rows))"
    case .close(let posts, let month, _):
      return "le scénario ferme \(self.posts(posts))\(from(month))"
    case .move(let posts, let months):
      return "le scénario décale \(self.posts(posts)) de \(count(months, .month))"
    case .headcount(let posts, _, let month, let until):
      return "le scénario change l’effectif de \(self.posts(posts))\(from(month))"
        + (until.map { " jusqu’en \($0)" } ?? "")
    case .suspend(let missions, let month, let until, _):
      return "le scénario suspend \(names(missions)), \(months(month...until))"
    case .cancel(let courses): return "le scénario annule \(names(courses))"
    case .set(let members): return "le scénario règle \(all(members.map(\.key)))"
    }
  }

  private func posts(_ posts: Change.Posts) -> String {
    switch posts {
    case .named(let names): all(names.map(\.text))
    case .all(let cells): "tous les postes de \(all(cells.map(\.value.text)))"
    }
  }

  /// The ending of a plural.
  private func s(_ count: Int) -> String { isPlural(count) ? "s" : "" }
}
