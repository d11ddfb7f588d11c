public import Optimizer
public import Programme

extension Planner {
  /// The rules and the objective of a programme as numbers.
  ///
  /// - Parameter programme: What is asked, and who there is.
  /// - Returns: The model that `plan` gives to the optimizer.
  /// - Complexity: O(possible tours × rules).
  public static func model(of programme: Programme) -> TourModel {
    Formulation(of: Situation(of: programme)).model
  }
}
