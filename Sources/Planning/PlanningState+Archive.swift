public import Optimizer
import Parallel
public import Programme

extension PlanningState {
  /// The same state, that serves planning a changed programme better.
  ///
  /// - Parameters:
  ///   - limits: When to stop; a gap that is allowed leaves a better choice in the state than planning needed.
  ///   - watcher: May stop the work.
  /// - Returns: A state of the same programme.
  /// - Complexity: that of a linear relaxation.
  public func ripened(
    within limits: Limits = Limits(), watcher: (any Watcher)? = nil
  ) -> PlanningState {
    PlanningState(
      solved: solved.ripened(within: limits, watcher: watcher), formulation: formulation)
  }

  /// The state in bytes, to be kept for another run.
  /// - Complexity: O(size of the model).
  public var archive: [UInt8] { solved.archive }

  /// The state of a programme that was kept as bytes.
  ///
  /// - Parameters:
  ///   - bytes: An `archive`. The bounds that it says were proven are believed.
  ///   - programme: The programme that it is of.
  ///   - threads: How many threads may list its possible tours.
  /// - Throws: `ArchiveFault`, where the bytes are no archive, or one of another programme.
  /// - Complexity: that of listing possible tours.
  public init(
    archive bytes: [UInt8], of programme: Programme, threads: Int = 1
  ) throws(ArchiveFault) {
    let formulation = Formulation(
      of: Situation(of: programme, threads: Threads(count: threads)))
    self.init(
      solved: try SolvedState(archive: bytes, of: formulation.model), formulation: formulation)
  }
}
