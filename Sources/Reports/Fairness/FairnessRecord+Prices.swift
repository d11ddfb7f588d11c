import Planning
import Programme

extension FairnessRecord {
  /// What each target costs, a line for each; empty where it was not asked for.
  public func prices(in language: Language) -> String {
    guard !prices.isEmpty else { return "" }
    let words = language.words
    var text = Wrapping.paragraph(words.targetPricesTitle, hanging: 2)
    for (target, price) in zip(targets, prices) {
      let scope = [target.mission, target.team].compactMap(\.self).joined(separator: " ")
      let name = "\(target.label), \(scope.isEmpty ? words.every : scope), \(target.who)"
      let shifts = shifts(of: price, without: target).map {
        words.shift(words.level($0.level), from: $0.from, to: $0.to)
      }
      text += Wrapping.paragraph(
        words.labelled(name, words.clauses([words.price(price.points)] + shifts)), indent: 2,
        hanging: 2)
    }
    return text
  }

  /// The levels before suitability that are others without a target, what it is short of itself left out: they may
  /// gain what suitability then does not.
  private func shifts(
    of price: TargetPrice, without target: TargetRecord
  ) -> [(level: String, from: Int, to: Int)] {
    zip(levels, price.without).compactMap { with, without in
      guard price.without != levels, with.name != ObjectiveLevel.suitability.description else {
        return nil
      }
      let own = with.name == ObjectiveLevel.targets.description ? target.weight * target.short : 0
      return with.value - own == without.value
        ? nil : (with.name, with.value - own, without.value)
    }
  }
}
