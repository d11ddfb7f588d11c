import Optimizer
import Programme
import Selection

/// Rest months of the earlier tour's mission lie between any two tours of an officer.
///
/// Chosen tours are kept apart by the model itself (`TourModel.Tours.restEnd`); here the running ones
/// rule out what clashes with them.
struct OneOfficerOnePlace: Rule {
  static let name = "one officer, one place"
  static let sentence =
    "Between two tours of an officer lie the months of rest that the earlier tour's mission asks for."

  private let situation: Situation
  private let running: [Int: [ExistingTour]]

  init(_ situation: Situation) {
    self.situation = situation
    running = Dictionary(grouping: situation.running, by: \.officer)
  }

  func admits(_ tour: Int) -> Bool {
    let tours = situation.possible
    guard let facts = running[Int(tours.officer[tour])] else { return true }
    let months = Int(tours.from[tour])...Int(tours.until[tour])
    return !facts.contains { clash(with: $0, post: Int(tours.post[tour]), months: months) }
  }

  /// Whether a running tour leaves no rest before or after a tour of its officer on a post, in months counted
  /// from the horizon's first, 0.
  func clash(with fact: ExistingTour, post: Int, months: ClosedRange<Int>) -> Bool {
    let restEnd = months.upperBound + situation.restMonths(afterPost: post)
    let factRestEnd = situation.offset(of: fact.until) + situation.restMonths(afterPost: fact.post)
    return months.lowerBound <= factRestEnd && situation.offset(of: fact.from) <= restEnd
  }

  func limit(_ model: inout TourModel, tours: [Int]) {}
}
