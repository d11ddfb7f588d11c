import GLPK

/// The choice that stands before everything else: tours that meet the demands, then what still fits, the best first.
struct FirstChoice {
  /// What ranks the tours.
  let greedy: Greedy
  /// The choice.
  let incumbent: Incumbent

  /// Chooses, and tells the watcher that there is something to hand over.
  ///
  /// - Throws: `Unsolvable`, where no choice meets the demands.
  /// - Complexity: that of `Greedy`; finding tours that meet demands is exponential at worst.
  init(of model: TourModel, telling watcher: (any Watcher)?) throws(Unsolvable) {
    let demanded = try model.demandedTours()
    greedy = Greedy(of: model)
    guard let incumbent = Incumbent(greedy.choice(startingWith: demanded), in: model) else {
      throw .solver("the first choice breaks a limit")
    }
    self.incumbent = incumbent
    if let watcher { tell(watcher, of: model) }
  }

  /// Tells where the choice leaves the first level that it betters, if that counts something: no count is below
  /// nothing.
  private func tell(_ watcher: any Watcher, of model: TourModel) {
    guard let nobody = model.values(of: []),
      let first = model.levels.indices.first(where: { incumbent.values[$0] != nobody[$0] }),
      !model.levels[first].isMaximised
    else { return }
    watcher.note(
      Progress(
        level: first, name: model.levels[first].name, phase: "start",
        value: incumbent.values[first], bound: 0))
  }
}

extension TourModel {
  /// Tours that meet every demand, within every limit.
  fileprivate func demandedTours() throws(Unsolvable) -> [Int] {
    guard !demands.isEmpty else { return [] }
    let problem = DemandProblem(of: self)
    let clash: [ClashRule]
    do throws(GLPKError) {
      if let tours = try problem.choice(keeping: Set(problem.rules)) { return tours }
      clash = try SmallestClash(problem).find()
    } catch {
      throw .solver("\(error)")
    }
    throw .clash(clash)
  }
}
