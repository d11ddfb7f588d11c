import Planning
import Programme

extension ReplanReport {
  /// The frontier for the terminal, and the chosen point in sentences.
  public func text(in language: Language) -> String {
    let words = language.words
    let title =
      words.labelled(
        programme.name,
        "\(programme.horizon.range.phrase), \(words.count(programme.horizon.months, .month))")
      + "\n"
      + Wrapping.paragraph(
        words.published(
          begun: replanning.begun.count, open: replanning.open.count,
          impossible: replanning.impossible.count))
    return [title, table(words), chosenText(words)].filter { !$0.isEmpty }
      .joined(separator: "\n")
  }

  private func table(_ words: any Words) -> String {
    let levels = frontier.points.first?.gains.map { words.level($0.name) } ?? []
    var table = TextTable(
      titles: [words.changesTitle] + levels + [words.gainedTitle], right: levels.count + 1)
    var before: FrontierPoint?
    for point in frontier.points {
      let values = point.gains.map { level in
        let gap = Gap(value: level.value, bound: level.bound)
        return words.number(level.value)
          + (gap.isClosed ? "" : " (\(words.gap(gap)))")
      }
      let gained = before.map { gain(of: point, after: $0, words) } ?? ""
      table.add([words.number(point.changes)] + values + [gained])
      before = point
    }
    return table.text + (frontier.isWhole ? "" : Wrapping.paragraph(words.frontierHasGaps))
  }

  /// The first level at which a point differs from the one before it.
  private func gain(
    of point: FrontierPoint, after before: FrontierPoint, _ words: any Words
  ) -> String {
    for (now, old) in zip(point.gains, before.gains) where now.value != old.value {
      return "\(words.level(now.name)) \(words.signed(now.value - old.value))"
    }
    return words.nothing
  }

  private func chosenText(_ words: any Words) -> String {
    guard let chosen, let told else { return "" }
    var text = words.heading(words.withChanges(chosen.point.changes)) + "\n"
    for change in chosen.changes {
      text += Wrapping.paragraph(sentence(change, words), indent: 2, hanging: 2)
    }
    if chosen.changes.isEmpty { text += "  \(words.nothingChanges)\n" }
    text += "\n" + words.heading(words.toldTitle) + "\n"
    for group in told.services + told.missions {
      text += Wrapping.paragraph(
        words.labelled(group.name, group.members.joined(separator: ", ")), indent: 2, hanging: 2)
    }
    return text
  }

  /// A change with its reason: "O1 leaves for P1 on 2027-04 instead of 2027-01, because …".
  func sentence(_ change: ReasonedChange, _ words: any Words) -> String {
    let what = words.happens(change.move)
    guard let reason = change.reason else { return what + "." }
    let officer = programme.officers.first { $0.id == change.move.officer }
    return words.because(what, words.why(reason, officer, replanning.changes, in: programme)) + "."
  }
}
