extension TourModel {
  /// What a choice of tours is worth, and what it breaks.
  public struct Worth: Sendable, Hashable {
    /// One value for each level, as if no limit were broken.
    public let values: [Int]
    /// The resources of which more is used than there is in some month, ascending.
    public let exceeded: [Int]
    /// Whether nobody is in two places at once, rest included.
    public let keepsOfficersApart: Bool
    /// Whether there is a seat for everybody who needs one.
    public let hasSeats: Bool
  }

  /// Judges a choice of tours, whatever it breaks; demands are not asked about.
  ///
  /// - Parameter chosen: indices of distinct tours.
  /// - Returns: Its values, and which limits it breaks.
  /// - Complexity: O(chosen × (resources of a post + horizon)).
  public func worth(of chosen: [Int]) -> Worth {
    let loads = loads(of: chosen)
    return Worth(
      values: levels.map { value(of: $0, chosen: chosen, loads: loads) },
      exceeded: resources.indices.filter { resource in
        guard let most = resources[resource].most else { return false }
        return zip(most, loads[resource]).contains { $0 < $1 }
      },
      keepsOfficersApart: keepsOfficersApart(chosen),
      hasSeats: seats.map { $0.assign(chosen) != nil } ?? true)
  }
}
