import Planning
import Programme

extension FairnessRecord {
  /// The facts for the terminal: counts, and beside them their share of all officers counted in the column.
  /// Groups without any officer who could be sent are left out.
  public func text(in language: Language) -> String {
    let words = language.words
    var table = TextTable(titles: words.fairnessTitles, left: 1)
    var attribute = ""
    for group in facts.groups where group.counts.eligible > 0 || group.counts.chosen > 0 {
      if group.kind.attribute != attribute, group.kind != .all {
        table.add(words.attribute(group.kind))
      }
      attribute = group.kind.attribute
      let indent = group.kind == .all ? "" : "  "
      table.add(
        [indent + words.value(of: group.kind, in: programme)]
          + group.counts.cells(of: facts.whole, words))
    }
    return words.fairnessTitle + "\n" + table.text + "\n"
      + words.fairnessNotes.map { Wrapping.paragraph($0, hanging: 2) }.joined() + aims(words)
  }

  private func aims(_ words: any Words) -> String {
    guard !targets.isEmpty else { return "" }
    var table = TextTable(titles: words.targetFairnessTitles, left: 3)
    for (target, counts) in zip(targets, facts.targets) {
      let scope = [target.mission, target.team].compactMap(\.self).joined(separator: " ")
      table.add([
        target.label, scope.isEmpty ? words.every : scope, target.who,
        words.number(counts.eligible), words.number(counts.chosen), target.atLeast,
        words.number(target.wanted), words.number(target.reached), words.number(target.short),
      ])
    }
    return "\n" + Wrapping.paragraph(words.targetFairnessTitle) + table.text
  }
}

extension FairnessFacts.Counts {
  /// Each count, with its share of a whole.
  fileprivate func cells(of whole: Self, _ words: any Words) -> [String] {
    func cell(_ part: Int, _ all: Int) -> [String] {
      [words.number(part), all > 0 ? words.percent(String(Self.share(part, of: all))) : ""]
    }
    return cell(officers, whole.officers) + cell(eligible, whole.eligible)
      + cell(recommended, whole.recommended) + cell(chosen, whole.chosen)
  }

  /// A whole percentage, halves up.
  private static func share(_ part: Int, of all: Int) -> Int { (200 * part + all) / (2 * all) }
}
