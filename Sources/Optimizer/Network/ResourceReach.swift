/// How far the tours that may be chosen can load each resource, whatever is chosen.
///
/// In one month an officer is on one tour at most, so a resource's load is at most the number of different
/// officers that have a tour counting then.
struct ResourceReach {
  private let months: Int
  /// By resource and month: the officers with a tour that counts, each once.
  private var officers: [Int32]
  /// The tours that count at each resource in some month of the horizon.
  private(set) var members: [Int]
  /// The months in which every one of these counts: from the latest first to the earliest last one.
  private var firsts: [Int]
  private var lasts: [Int]

  /// Of the tours that may be chosen, all of one officer beside each other.
  ///
  /// - Complexity: O(tours × resources of a post × months of a tour + resources × months).
  init(of tours: [Int], in model: TourModel) {
    months = model.months
    let count = model.resources.count
    officers = [Int32](repeating: 0, count: count * months)
    members = [Int](repeating: 0, count: count)
    firsts = [Int](repeating: 0, count: count)
    lasts = [Int](repeating: model.months - 1, count: count)
    let resourcesOfPost = model.resourcesOfPost
    var seen = [Int32](repeating: -1, count: count * months)
    for tour in tours {
      let officer = model.tours.officer[tour]
      for index in resourcesOfPost[Int(model.tours.post[tour])] {
        guard let span = model.span(of: tour, at: index) else { continue }
        members[index] += 1
        firsts[index] = max(firsts[index], span.lowerBound)
        lasts[index] = min(lasts[index], span.upperBound)
        for place in index * months + span.lowerBound...index * months + span.upperBound
        where seen[place] != officer {
          seen[place] = officer
          officers[place] += 1
        }
      }
    }
  }

  /// The most that a resource can carry in a month.
  func most(_ resource: Int, in month: Int) -> Int { Int(officers[resource * months + month]) }

  /// Whether some choice of tours could exceed a limit by month, were it not kept.
  func exceeds(_ limits: [Int], at resource: Int) -> Bool {
    limits.indices.contains { most(resource, in: $0) > limits[$0] }
  }

  /// The number of tours to which a limit by month comes down; nil where it does not come down to one.
  ///
  /// Where all the tours share a month, its limit holds for all of them together. Then the months in
  /// which only some of them count must not ask for more.
  func capacity(of limits: [Int], at resource: Int) -> Int? {
    let (first, last) = (firsts[resource], lasts[resource])
    guard first <= last, let capacity = limits[first...last].min() else { return nil }
    let isAll = limits.indices.allSatisfy { month in
      (first...last).contains(month) || limits[month] >= min(capacity, most(resource, in: month))
    }
    return isAll ? capacity : nil
  }
}
