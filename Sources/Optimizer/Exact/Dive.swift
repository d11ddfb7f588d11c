import GLPK

/// Looks for good whole choices along the linear relaxation: fixes a few nearly whole tours, solves
/// again, and so on to the end. Finds incumbents, proves nothing.
struct Dive {
  let model: TourModel
  let program: TourProgram

  /// At most one in so many of the fractional tours is fixed at once.
  var parts = 4
  /// From this value on a tour counts as nearly chosen.
  private static let nearly = 0.7
  private static let tolerance = 1e-6
  /// After so many dead ends the dive is given up.
  private static let patience = 8

  /// The choice found at the end of a dive from a point of the relaxation, whose bounds are left as
  /// they were; nil where the dive ran into the ground.
  func search(
    from point: [Double], in relaxation: inout Relaxation, within leave: Leave
  ) throws(GLPKError) -> [Int]? {
    var point = point
    let basis = try relaxation.basis()
    let most = relaxation.upper
    var fixed: [Int] = []
    var found: [Int]?
    var failures = 0
    diving: while true {
      let fractional = fractionalTours(point, beside: fixed)
      guard !fractional.isEmpty else {
        found = program.tours.indices.filter { point[$0] > 0.5 }.map { program.tours[$0] }
        break
      }
      var batch = choose(fractional, point)
      for column in batch { try relaxation.limitColumn(column, from: 1, to: 1) }
      fixed += batch
      while true {
        switch try relaxation.solvePool(.dual, within: leave) {
        case .optimal(let columns, _):
          point = columns
          continue diving
        case .stopped:
          break diving
        case .infeasible:
          failures += 1
          guard failures < Self.patience, let first = batch.first else { break diving }
          for column in batch { try relaxation.limitColumn(column, from: 0, to: most[column]) }
          if batch.count > 1 {
            try relaxation.limitColumn(first, from: 1, to: 1)
            batch = [first]
          } else {
            // This tour cannot join those fixed before it.
            try relaxation.limitColumn(first, from: 0, to: 0)
            batch = []
          }
        }
      }
    }
    for column in fixed { try relaxation.limitColumn(column, from: 0, to: most[column]) }
    try relaxation.restore(basis)
    return found
  }

  private func fractionalTours(_ point: [Double], beside fixed: [Int]) -> [Int] {
    let fixed = Set(fixed)
    return program.tours.indices.filter {
      point[$0] > Self.tolerance && point[$0] < 1 - Self.tolerance && !fixed.contains($0)
    }
  }

  /// The tours to fix next: the largest, at most a part of them and, but for the first, nearly chosen;
  /// no officer twice.
  private func choose(_ fractional: [Int], _ point: [Double]) -> [Int] {
    let ranked = fractional.sorted { (point[$1], $0) < (point[$0], $1) }
    var officers: Set<Int32> = []
    var chosen: [Int] = []
    for column in ranked.prefix(max(1, fractional.count / parts)) {
      guard chosen.isEmpty || point[column] >= Self.nearly else { break }
      if officers.insert(model.tours.officer[program.tours[column]]).inserted {
        chosen.append(column)
      }
    }
    return chosen
  }
}
