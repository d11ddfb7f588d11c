import Optimizer

/// A choice as good as another that differs less from a third: of several plans with one price the one that moves the
/// fewest officers.
///
/// First all officers go back together whose moves have nothing to do with the wish: those that no post in common ties to
/// it, chain by chain. Then officers are given back their tours of the old choice, one, then two at a time. All as long
/// as every limit is kept and no level changes. It ends where no two more can go back; that may be short of the fewest
/// moves there are.
struct NearestChoice {
  private let model: TourModel
  private let old: [Int]
  private let wish: Set<Int>
  /// With more officers who move only one goes back at a time.
  private static let most = 40

  /// Choices that come as near as they can to an old one, and keep one of these tours if they have it.
  init(to old: [Int], keeping wish: Set<Int>, in model: TourModel) {
    self.model = model
    self.old = old
    self.wish = wish
  }

  /// The tours, ascending.
  /// - Complexity: O(moves³ × tours chosen) at worst.
  func nearest(from new: [Int]) -> [Int] {
    guard let values = model.values(of: new) else { return new }
    var best = new
    for chain in chains(from: new) {
      if let nearer = returning(Set(chain), best, values) { best = nearer }
    }
    while let nearer = nearer(best, values) { best = nearer }
    return best.sorted()
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

  /// With one officer more, or two, back where they were; nil where that cannot be.
  private func nearer(_ new: [Int], _ values: [Int]) -> [Int]? {
    let movers = movers(from: new)
    for officer in movers {
      if let found = returning([officer], new, values) { return found }
    }
    guard movers.count <= Self.most else { return nil }
    for (place, first) in movers.enumerated() {
      for second in movers.dropFirst(place + 1) {
        if let found = returning([first, second], new, values) { return found }
      }
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
