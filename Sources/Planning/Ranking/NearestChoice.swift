import Optimizer

/// A choice as good as another that differs less from a third: of several plans with one price the one that moves the
/// fewest officers.
///
/// Officers are given back their tours of the old choice, one, then two at a time, as long as every limit is kept and no
/// level changes. It ends where no two more can go back; that may be short of the fewest moves there are.
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
    while let nearer = nearer(best, values) { best = nearer }
    return best.sorted()
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
