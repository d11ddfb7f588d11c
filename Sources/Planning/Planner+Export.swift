public import Optimizer
public import Programme

extension Planner {
  /// Writes the integer program of one level of a programme's objective, for any other solver.
  ///
  /// - Parameters:
  ///   - programme: What is asked, and who there is.
  ///   - level: The level, an index into `Programme.objective`.
  ///   - values: What each level before it is held at, as a plan's levels give it.
  ///   - format: How to write it.
  ///   - path: Where.
  /// - Throws: `PlanningFailure.defect` where the file cannot be written.
  public static func export(
    _ programme: Programme, level: Int, holding values: [Int], as format: ModelFormat,
    to path: String
  ) throws(PlanningFailure) {
    let formulation = Formulation(of: Situation(of: programme))
    do throws(Unsolvable) {
      try formulation.model.write(level: level, holding: values, as: format, to: path)
    } catch {
      throw .defect(["the model could not be written to \(path): \(error)"])
    }
  }
}
