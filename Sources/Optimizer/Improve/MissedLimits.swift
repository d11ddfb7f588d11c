/// Where a choice misses what the relaxations of levels reach: mending begins there.
struct MissedLimits {
  private let model: TourModel
  private let program: TourProgram
  private let resourcesOfPost: [[Int]]
  /// The columns of which the relaxation chooses a good part.
  private let wished: [Int]

  /// A column is wished for where the relaxation chooses so much of it.
  private static let leastWish = 0.1
  /// A row is missed where its slack, at its price, costs this part of a level's step.
  private static let missed = 0.25

  /// For choices of a program, beside a point of its relaxation.
  /// - Complexity: O(columns).
  init(of model: TourModel, in program: TourProgram, beside point: [Double]) {
    self.model = model
    self.program = program
    resourcesOfPost = model.resourcesOfPost
    wished = program.tours.indices.filter { point[$0] > Self.leastWish }
  }

  /// The resources, ascending, whose rows have slack in spite of their prices at levels that a choice does not bring
  /// to their bounds (complementary slackness), and those at which the tours count that the point chooses there, but
  /// the choice does not.
  /// - Complexity: O(rows × levels + elements of the tours chosen and wished for).
  func resources(missedBy choice: Incumbent, at roots: [LevelRoot]) -> [Int] {
    let activity = program.activity(of: choice.tours)
    var isMissed = [Bool](repeating: false, count: activity.count)
    var found = Set<Int>()
    for root in roots where root.level.cost(ofValue: choice.values[root.level.level]) > root.bound {
      for row in activity.indices {
        guard case .resource(let resource, _) = program.rowSources[row],
          let slack = slack(of: row, at: root.prices[row], activity[row]),
          Double(slack) * abs(root.prices[row]) > Self.missed * Double(root.level.step)
        else { continue }
        isMissed[row] = true
        found.insert(resource)
      }
    }
    let chosen = Set(choice.tours)
    for column in wished where !chosen.contains(program.tours[column]) {
      var isWanted = false
      program.program.forEachElement(of: column) { row, _ in isWanted = isWanted || isMissed[row] }
      guard isWanted else { continue }
      found.formUnion(model.resources(of: program.tours[column], among: resourcesOfPost))
    }
    return found.sorted()
  }

  /// How far a row is from the limit that its price leans on; nil without a price or a limit. Where a face makes an
  /// equation of a row its price may lean on the side that is not limited here.
  private func slack(of row: Int, at price: Double, _ activity: Int) -> Int? {
    let (least, most) = (program.program.rowLower[row], program.program.rowUpper[row])
    let limit = price < 0 || least == .min ? most : least
    guard price != 0, limit != .min, limit != .max else { return nil }
    return abs(limit - activity)
  }
}
