/// One level of the objective, counted in integers.
///
/// Value = `constant` + Σ `gain` of the chosen tours + Σ weight × what resources are short of
/// + Σ weight × what resources have left. A level that is minimised is a count of things: whatever is
/// chosen, its value is not negative.
public struct Level: Sendable {
  /// Its name, for reports.
  public let name: String
  /// Whether more is better.
  public let isMaximised: Bool
  /// What is counted whatever is chosen.
  public let constant: Int
  /// What each tour adds, by tour of the model; empty where none adds anything.
  public let gain: [Int]
  /// What counts for each officer-month below a resource's `least`.
  public let shortfalls: [Weight]
  /// What counts for each officer-month that a resource's `most` leaves free.
  public let vacancies: [Weight]

  /// What an officer-month of a resource adds.
  public struct Weight: Sendable, Equatable {
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
    name: String, isMaximised: Bool = false, constant: Int = 0, gain: [Int] = [],
    shortfalls: [Weight] = [], vacancies: [Weight] = []
  ) {
    self.name = name
    self.isMaximised = isMaximised
    self.constant = constant
    self.gain = gain
    self.shortfalls = shortfalls
    self.vacancies = vacancies
  }

  /// Whether one value is better than another.
  public func isBetter(_ value: Int, than other: Int) -> Bool {
    isMaximised ? value > other : value < other
  }
}
