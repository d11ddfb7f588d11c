/// Rows that keep an officer in one place: sets of tours of which at most one may be chosen.
///
/// With its rest each tour is an interval of months, and an officer's chosen intervals must be disjoint.
/// Intervals that meet pairwise share a month, so the rows "at most one of those away or at rest in month m"
/// say it all; only the months in which a tour starts and that are not implied by another are needed.
struct OfficerCliques {
  /// The tours of each row, ascending.
  private(set) var rows: [[Int]] = []
  /// The officer of each row.
  private(set) var officers: [Int32] = []

  /// The rows of all officers for some tours of a model, given ascending.
  /// - Complexity: O(tours × distinct start months of an officer).
  init(of tours: [Int], in model: TourModel) {
    let byOfficer = Dictionary(grouping: tours) { model.tours.officer[$0] }
    for officer in byOfficer.keys.sorted() {
      guard let own = byOfficer[officer], own.count > 1 else { continue }
      for row in Self.maximal(own, in: model.tours) {
        rows.append(row)
        officers.append(officer)
      }
    }
  }

  /// The maximal sets of tours that share a month. The set of month m grows with the tours that start in m
  /// and loses those whose rest has ended; it is maximal if one started in m and none that starts before
  /// the next loss would only add to it.
  private static func maximal(_ own: [Int], in tours: TourModel.Tours) -> [[Int]] {
    let months = Set(own.map { tours.start[$0] }).sorted()
    var found: [[Int]] = []
    for (position, month) in months.enumerated() {
      let here = own.filter { tours.start[$0] <= month && month <= tours.restEnd[$0] }
      if position + 1 < months.count {
        let next = months[position + 1]
        // All still there when the next starts: the next set contains this one.
        if here.allSatisfy({ tours.restEnd[$0] >= next }) { continue }
      }
      if here.count > 1 { found.append(here) }
    }
    return found
  }
}
