/// The best choice of tours so far, worth what integers say it is worth.
struct Incumbent: Sendable {
  /// The tours, ascending.
  let tours: [Int]
  /// The value of each level.
  let values: [Int]

  /// A choice, judged anew; nil where it breaks a limit.
  init?(_ tours: [Int], in model: TourModel) {
    guard let values = model.values(of: tours) else { return nil }
    self.tours = tours.sorted()
    self.values = values
  }

  /// Whether it is better than another: at the first level at which they differ.
  func isBetter(than other: Incumbent, in model: TourModel) -> Bool {
    for (number, level) in model.levels.enumerated() where values[number] != other.values[number] {
      return level.isBetter(values[number], than: other.values[number])
    }
    return false
  }
}
