public import Programme

/// What one plan has otherwise than another, officer by officer.
public struct PlanDifference: Sendable {
  /// The tours that differ, by officer and first month.
  public let moves: [Move]

  /// A tour of an officer that only one of two plans has, or that both have otherwise.
  public struct Move: Hashable, Sendable {
    /// The officer's identifier.
    public let officer: String
    /// The tour in the first plan; nil where it is gained.
    public let before: Plan.Tour?
    /// The tour in the second plan; nil where it is lost.
    public let after: Plan.Tour?

    /// What happens to the tour.
    public var kind: Kind { before == nil ? .gained : after == nil ? .lost : .moved }

    /// The first month that it is about.
    var month: Month { [before?.from, after?.from].compactMap(\.self).min() ?? Month(index: 0) }
  }

  /// What happens to a tour.
  public enum Kind: String, CaseIterable, Sendable {
    /// Only the second plan has it.
    case gained
    /// Only the first plan has it.
    case lost
    /// The officer goes elsewhere, or at another time.
    case moved
  }

  /// The difference between two plans. Tours are the same where officer, post and months are; a post that stands
  /// for some seats of another counts as that one.
  ///
  /// The tours of an officer that differ are laid beside each other in the order of their first months.
  /// - Complexity: O(n log n) in the number of tours.
  public init(from old: Plan, to new: Plan, origin: (String) -> String = { $0 }) {
    let (before, after) = (Self.byOfficer(old.tours), Self.byOfficer(new.tours))
    var moves: [Move] = []
    for officer in Set(before.keys).union(after.keys) {
      var (left, right) = (before[officer] ?? [], after[officer] ?? [])
      let (there, here) = (
        left.map { TourName($0, origin) }, right.map { TourName($0, origin) }
      )
      left = zip(left, there).filter { !here.contains($0.1) }.map(\.0)
      right = zip(right, here).filter { !there.contains($0.1) }.map(\.0)
      for place in 0..<max(left.count, right.count) {
        moves.append(
          Move(
            officer: officer, before: place < left.count ? left[place] : nil,
            after: place < right.count ? right[place] : nil))
      }
    }
    self.moves = moves.sorted { ($0.officer, $0.month) < ($1.officer, $1.month) }
  }

  /// The officers whose tours differ, ascending.
  public var officers: [String] { Set(moves.map(\.officer)).sorted() }

  /// How many tours there are of a kind.
  public func count(_ kind: Kind) -> Int { moves.count { $0.kind == kind } }

  private static func byOfficer(_ tours: [Plan.Tour]) -> [String: [Plan.Tour]] {
    Dictionary(grouping: tours, by: \.officer).mapValues { $0.sorted { $0.from < $1.from } }
  }
}

/// What makes two tours of an officer the same: post, first and last month.
private struct TourName: Hashable {
  let post: String
  let from, until: Month

  init(_ tour: Plan.Tour, _ origin: (String) -> String) {
    post = origin(tour.post)
    from = tour.from
    until = tour.until
  }
}
