import GLPK

/// The choice that stands before everything else: tours that meet the demands, then what still fits, the best first.
///
/// Where there are millions of tours, to rank them takes longer than to choose. So first there is a choice of what fits
/// in the tours' own order, to be told and to be handed over if nothing better comes.
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
    guard let unranked = Incumbent(model.unrankedChoice(startingWith: demanded), in: model) else {
      throw .solver("the first choice breaks a limit")
    }
    if let watcher { unranked.tell(watcher, of: model) }
    greedy = Greedy(of: model)
    guard let ranked = Incumbent(greedy.choice(startingWith: demanded), in: model) else {
      throw .solver("the first ranked choice breaks a limit")
    }
    guard ranked.isBetter(than: unranked, in: model) else {
      incumbent = unranked
      return
    }
    incumbent = ranked
    if let watcher { ranked.tell(watcher, of: model) }
  }
}

extension Incumbent {
  /// Tells where the choice leaves the first level that it betters, if that counts something: no count is below
  /// nothing.
  fileprivate func tell(_ watcher: any Watcher, of model: TourModel) {
    let nobody = model.worth(of: []).values
    guard let first = model.levels.indices.first(where: { values[$0] != nobody[$0] }),
      !model.levels[first].isMaximised
    else { return }
    watcher.note(
      Progress(
        level: first, name: model.levels[first].name, phase: "start",
        value: values[first], bound: 0))
  }
}

extension TourModel {
  /// The given tours that fit, then every other that does, in the tours' order.
  /// - Complexity: O(tours × (resources of a post + months)).
  fileprivate func unrankedChoice(startingWith tours: [Int]) -> [Int] {
    var allocation = Allocation(of: self)
    for tour in tours { allocation.add(tour) }
    for tour in 0..<self.tours.count { allocation.add(tour) }
    return allocation.tours
  }

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
