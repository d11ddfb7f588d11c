import GLPK

extension TourModel {
  /// The best choice of tours, level by level, with what is proven about it.
  ///
  /// - Parameters:
  ///   - limits: when to stop; without any, the choice is proven optimal at every level.
  ///   - watcher: hears of progress, and may stop the solve with what it has.
  /// - Throws: `Unsolvable`, where no choice keeps every demand and limit.
  /// - Complexity: exponential at worst.
  public func solve(
    within limits: Limits = Limits(), watcher: (any Watcher)? = nil
  ) throws(Unsolvable) -> Solution {
    let clock = Clock(seconds: limits.seconds)
    let demanded: [Int] = []
    guard let start = Incumbent(greedyChoice(from: demanded), in: self) else {
      throw .clash
    }
    do throws(GLPKError) {
      var search = try LevelSearch(
        self, from: start, within: limits, watcher: watcher, clock: clock)
      return try search.run()
    } catch {
      throw .solver("\(error)")
    }
  }
}

/// Why a model has no solution.
public enum Unsolvable: Error, Sendable {
  /// Demands and limits that cannot be kept together.
  case clash
  /// The linear solver failed.
  case solver(String)
}
