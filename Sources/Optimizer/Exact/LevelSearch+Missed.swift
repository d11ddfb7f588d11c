extension LevelSearch {
  /// A row is missed where its slack, at its price, costs this part of a level's step.
  private static let missed = 0.25
  /// A tour is wished for where the relaxation chooses so much of it.
  private static let wished = 0.1

  /// The resources around which the incumbent misses what the relaxations of levels reach, ascending: those whose rows
  /// have slack in spite of their prices (complementary slackness), and those at which the tours count that the last
  /// root's point chooses there, but the incumbent does not. Mending begins there.
  /// - Complexity: O(columns + elements of the tours chosen + rows × levels).
  func missed(_ roots: [LevelRoot], beside point: [Double]) -> [Int] {
    let whole = program.program
    let chosen = Set(incumbent.tours)
    var activity = [Int](repeating: 0, count: whole.rowCount)
    var wishes: [Int] = []
    for (column, tour) in program.tours.enumerated() {
      if chosen.contains(tour) {
        whole.forEachElement(of: column) { activity[$0] += $1 }
      } else if point[column] > Self.wished {
        wishes.append(column)
      }
    }
    var isMissed = [Bool](repeating: false, count: whole.rowCount)
    var found = Set<Int>()
    for root in roots where cost(root.level) > root.bound {
      for row in activity.indices {
        guard case .resource(let resource, _) = program.rowSources[row] else { continue }
        let price = root.prices[row]
        // Where a face makes an equation of a row its price may lean on the side that is not limited here.
        let leansOnMost = price < 0 || whole.rowLower[row] == .min
        let limit = leansOnMost ? whole.rowUpper[row] : whole.rowLower[row]
        guard price != 0, limit != .max, limit != .min else { continue }
        let slack = Double(abs(limit - activity[row])) * abs(price)
        guard slack > Self.missed * Double(root.level.step) else { continue }
        isMissed[row] = true
        found.insert(resource)
      }
    }
    let resourcesOfPost = model.resourcesOfPost
    for column in wishes {
      var isWanted = false
      whole.forEachElement(of: column) { row, _ in isWanted = isWanted || isMissed[row] }
      guard isWanted else { continue }
      let (officer, post) = (
        model.tours.officer[program.tours[column]], model.tours.post[program.tours[column]]
      )
      found.formUnion(
        resourcesOfPost[Int(post)].filter { model.resources[$0].counts(officer: officer) })
    }
    return found.sorted()
  }
}
