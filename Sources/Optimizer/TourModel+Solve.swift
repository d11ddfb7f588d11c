import GLPK

extension TourModel {
  /// The best choice of tours, level by level, with what is proven about it.
  ///
  /// - Parameters:
  ///   - limits: when to stop; without any, the choice is proven optimal at every level.
  ///   - watcher: hears of progress, and may stop the solve with what it has.
  /// - Returns: The tours chosen, the value and bound of each level.
  /// - Throws: `Unsolvable`, where no choice keeps every demand and limit, or the solver below failed.
  /// - Complexity: exponential at worst.
  public func solve(
    within limits: Limits = Limits(), watcher: (any Watcher)? = nil
  ) throws(Unsolvable) -> Solution {
    try solved(
      within: limits, watcher: watcher, from: nil, isNarrower: false, isKept: false
    ).solution
  }

  /// The same by the general search, whatever the model.
  func searched(
    within limits: Limits, watcher: (any Watcher)?, clock: Clock
  ) throws(Unsolvable) -> SolvedState {
    let demanded = try demandedTours()
    let greedy = Greedy(of: self)
    guard let start = Incumbent(greedy.choice(startingWith: demanded), in: self) else {
      throw .solver("the first choice breaks a limit")
    }
    tell(watcher, of: start)
    do throws(GLPKError) {
      let passes = SearchPasses(
        model: self, greedy: greedy, limits: limits, watcher: watcher, clock: clock)
      let (solution, memory) = try passes.run(from: start)
      return SolvedState(solution: solution, model: self, memory: memory)
    } catch {
      throw .solver("\(error)")
    }
  }

  /// Tells that there is a first choice, and where it leaves the first level that it betters, if that counts something:
  /// no count is below nothing.
  private func tell(_ watcher: (any Watcher)?, of start: Incumbent) {
    guard let watcher, let nobody = values(of: []),
      let first = levels.indices.first(where: { start.values[$0] != nobody[$0] }),
      !levels[first].isMaximised
    else { return }
    watcher.note(
      Progress(
        level: first, name: levels[first].name, phase: "start", value: start.values[first],
        bound: 0))
  }

  /// Tours that meet every demand, within every limit.
  private func demandedTours() throws(Unsolvable) -> [Int] {
    guard !demands.isEmpty else { return [] }
    let problem = DemandProblem(of: self)
    let clash: [ClashRule]
    do throws(GLPKError) {
      if let tours = try problem.choice(keeping: Set(problem.rules)) { return tours }
      clash = try SmallestClash(problem).find()
    } catch {
      throw .solver("\(error)")
    }
    throw .clash(clash)
  }
}

/// Why a model has no solution.
public enum Unsolvable: Error, Sendable {
  /// A smallest set of demands and limits that cannot be kept together.
  case clash([ClashRule])
  /// The linear solver failed.
  case solver(String)
}
