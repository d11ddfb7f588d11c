/// One level of the objective, counted in integers.
///
/// Value = `constant` + Σ `gain` of the chosen tours + Σ weight × what resources are short of.
public struct Level: Sendable {
  /// Its name, for reports.
  public let name: String
  /// Whether more is better.
  public let isMaximised: Bool
  /// Its value where no tour is chosen and nothing is short.
  public let constant: Int
  /// What each tour adds, by tour of the model.
  public let gain: [Int]
  /// What each officer-month short of a resource adds, by resource; absent ones add nothing.
  public let shortfalls: [Shortfall]

  /// What an officer-month short of a resource adds.
  public struct Shortfall: Sendable {
    /// The resource, an index into `TourModel.resources`.
    public let resource: Int
    /// What each officer-month adds; positive, and only in levels that are minimised.
    public let weight: Int

    /// A weight for a resource.
    public init(resource: Int, weight: Int) {
      self.resource = resource
      self.weight = weight
    }
  }

  /// A level of these parts.
  public init(
    name: String, isMaximised: Bool, constant: Int, gain: [Int], shortfalls: [Shortfall] = []
  ) {
    self.name = name
    self.isMaximised = isMaximised
    self.constant = constant
    self.gain = gain
    self.shortfalls = shortfalls
  }

  /// Whether one value is better than another.
  public func isBetter(_ value: Int, than other: Int) -> Bool {
    isMaximised ? value > other : value < other
  }
}
