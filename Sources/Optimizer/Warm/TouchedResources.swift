extension SolvedState {
  /// The resources of a model at which it differs from this state's as far as a choice is concerned, ascending: those
  /// whose limits do, and those at which tours count that are in the old choice or in the new one, but not in both. A
  /// search for what to do about a change begins there.
  /// - Complexity: O(resources × months + tours chosen × resources of a post).
  func touched(in model: TourModel, choosing tours: [Int], by map: ModelMap) -> [Int] {
    var found = Set<Int>()
    var known = [Bool](repeating: false, count: model.resources.count)
    for (number, place) in map.resources.enumerated() {
      guard let place else { continue }
      known[place] = true
      let (before, after) = (self.model.resources[number], model.resources[place])
      if before.most != after.most || before.least != after.least { found.insert(place) }
    }
    found.formUnion(known.indices.filter { !known[$0] })
    let kept = Set(solution.tours.compactMap { map.tours[$0] })
    let chosen = Set(tours)
    let (resources, oldResources) = (model.resourcesOfPost, self.model.resourcesOfPost)
    for tour in tours where !kept.contains(tour) {
      found.formUnion(model.resources(of: tour, among: resources))
    }
    for tour in solution.tours where map.tours[tour].map({ !chosen.contains($0) }) ?? true {
      let counted = self.model.resources(of: tour, among: oldResources)
      found.formUnion(counted.compactMap { map.resources[$0] })
    }
    return found.sorted()
  }
}
