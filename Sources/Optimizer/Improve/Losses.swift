/// Where a choice is dearer than what a level's root proves: local search begins there more often.
///
/// The difference between a choice's cost and the bound is a sum over its tours and over the rows (complementary
/// slackness): a tour's reduced cost, and a row's slack at its price. It mostly lies with a few dozen tours.
struct Losses {
  private let model: TourModel
  private let program: TourProgram
  private let resourcesOfPost: [[Int]]
  private let prices: [Double]
  /// The reduced cost of each tour's column.
  private let reduced: [Double]

  /// Against a root of a program, with the reduced costs of its tours.
  init(of model: TourModel, in program: TourProgram, at root: LevelRoot, reduced: [Double]) {
    self.model = model
    self.program = program
    self.reduced = reduced
    prices = root.prices
    resourcesOfPost = model.resourcesOfPost
  }

  /// What a choice loses at each resource: by the tours that count there, each sharing its loss between its resources,
  /// and by what it leaves free of limits that have a price.
  /// - Complexity: O(rows + elements of the tours chosen).
  func byResource(of choice: Incumbent) -> [Double] {
    var losses = [Double](repeating: 0, count: model.resources.count)
    for (tour, column) in program.columns(of: choice.tours) where reduced[column] > 0 {
      let places = model.resources(of: tour, among: resourcesOfPost)
      for resource in places { losses[resource] += reduced[column] / Double(places.count) }
    }
    let activity = program.activity(of: choice.tours)
    for row in activity.indices where prices[row] < 0 {
      let most = program.program.rowUpper[row]
      guard case .resource(let resource, _) = program.rowSources[row], most != .max else {
        continue
      }
      losses[resource] -= Double(max(0, most - activity[row])) * prices[row]
    }
    return losses
  }
}
