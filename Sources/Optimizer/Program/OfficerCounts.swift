/// How many officers may count at each resource in each run of its months.
struct OfficerCounts {
  /// By resource and run.
  private(set) var counts: [[Int]]

  /// Counts the officers of tours, given with their templates and each resource's runs of months.
  /// - Complexity: O(tours × runs in which a tour counts).
  init(_ templates: TourTemplates, officers: [Int32], epochs: [Epochs]) {
    var firstRun = [0]
    for epochs in epochs { firstRun.append((firstRun.last ?? 0) + epochs.count) }
    var runs = [[Range<Int>]](repeating: [], count: templates.count)
    for (resource, members) in templates.members.enumerated() {
      let (epochs, first) = (epochs[resource], firstRun[resource])
      for (template, span) in members {
        let (from, to) = (epochs.ofMonth[span.lowerBound], epochs.ofMonth[span.upperBound])
        runs[template].append(first + from..<first + to + 1)
      }
    }
    var found = [Int](repeating: 0, count: firstRun.last ?? 0)
    var seen = [Int32](repeating: -1, count: found.count)
    for place in Self.order(of: officers) {
      let (officer, pair) = (officers[place], templates.pairs[place])
      for template in [pair.first, pair.second] {
        for range in runs[Int(template)] {
          for run in range where seen[run] != officer {
            seen[run] = officer
            found[run] += 1
          }
        }
      }
    }
    counts = epochs.indices.map { Array(found[firstRun[$0]..<firstRun[$0 + 1]]) }
  }

  /// The places of tours, officer by officer.
  private static func order(of officers: [Int32]) -> [Int] {
    let isOrdered = zip(officers, officers.dropFirst()).allSatisfy { $0 <= $1 }
    return isOrdered
      ? Array(officers.indices)
      : officers.indices.sorted { (officers[$0], $0) < (officers[$1], $1) }
  }
}
