import Optimizer

/// A choice as good as another that differs less from a third: of several plans with one price the one that moves the
/// fewest officers.
///
/// First all officers go back together whose moves have nothing to do with the wish, those that no post in common ties to
/// it, chain by chain; then one at a time, as long as every limit is kept and no level changes. Where more than a few still
/// move, what moves least is a programme of its own: of the tours of both choices those with the same levels of which most
/// are old, and fewest new.
struct NearestChoice {
  private let model: TourModel
  private let old: [Int]
  private let wish: Set<Int>
  /// With no more officers who move than so many, fewer are not looked for; with more the search ends after so many nodes.
  private static let (few, nodes) = (3, 200)

  /// Choices that come as near as they can to an old one, and keep one of these tours if they have it.
  init(to old: [Int], keeping wish: Set<Int>, in model: TourModel) {
    self.model = model
    self.old = old
    self.wish = wish
  }

  /// The tours, ascending.
  /// - Complexity: O(moves² × tours chosen + tours × levels), and a small programme where more than a few move.
  func nearest(from new: [Int]) -> [Int] {
    guard let values = model.values(of: new) else { return new }
    var best = new
    for chain in chains(from: new) {
      if let nearer = returning(Set(chain), best, values) { best = nearer }
    }
    while let nearer = nearer(best, values) { best = nearer }
    if movers(from: best).count > Self.few, let fewest = fewest(from: best, values) {
      best = fewest
    }
    return best.sorted()
  }

  /// Of the tours of both choices those with the same levels of which most are old; nil where that is not found.
  private func fewest(from new: [Int], _ values: [Int]) -> [Int]? {
    let (old, tours) = (Set(old), Set(old).union(new))
    var part = model.without(tours: (0..<model.tours.count).filter { !tours.contains($0) })
    let names = tours.sorted()
    let wanted = names.indices.filter { wish.contains(names[$0]) }
    if !wish.isDisjoint(with: new) {
      part.demands.append(TourModel.Demand(name: "wish", tours: wanted))
    }
    part.levels.append(
      Level(name: "kept", isMaximised: true, gain: names.map { old.contains($0) ? 1 : -1 }))
    guard let found = try? part.solve(within: Limits(nodes: Self.nodes)),
      found.values.dropLast().elementsEqual(values)
    else { return nil }
    return found.tours.map { names[$0] }
  }

  /// The officers who move in sets, each tied together by months on a post that some of them leave and others take: the
  /// largest first.
  private func chains(from new: [Int]) -> [[Int]] {
    let changed = Set(new).symmetricDifference(old).sorted()
    var waiting = Dictionary(grouping: changed) { Int(model.tours.officer[$0]) }
    var chains: [[Int]] = []
    while let first = waiting.keys.min() {
      var (chain, reached) = ([first], waiting.removeValue(forKey: first) ?? [])
      while let tour = reached.popLast() {
        for other in waiting.keys.sorted()
        where waiting[other]?.contains(where: { model.meets($0, tour) }) ?? false {
          chain.append(other)
          reached += waiting.removeValue(forKey: other) ?? []
        }
      }
      chains.append(chain)
    }
    return chains.sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
  }

  /// With one officer more back where they were; nil where that cannot be.
  private func nearer(_ new: [Int], _ values: [Int]) -> [Int]? {
    for officer in movers(from: new) {
      if let found = returning([officer], new, values) { return found }
    }
    return nil
  }

  /// The officers who have other tours than before, ascending.
  private func movers(from new: [Int]) -> [Int] {
    let changed = Set(new).symmetricDifference(old)
    return Set(changed.map { Int(model.tours.officer[$0]) }).sorted()
  }

  private func returning(_ officers: Set<Int>, _ new: [Int], _ values: [Int]) -> [Int]? {
    let isTheirs = { (tour: Int) in officers.contains(Int(model.tours.officer[tour])) }
    let choice = new.filter { !isTheirs($0) } + old.filter(isTheirs)
    guard wish.isDisjoint(with: new) || !wish.isDisjoint(with: choice) else { return nil }
    return model.values(of: choice) == values ? choice : nil
  }
}
