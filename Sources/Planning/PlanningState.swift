public import Optimizer
public import Programme
import Selection

/// What planning a programme leaves for planning it again once it has changed a little: a value, to be kept while a board
/// asks what would happen if.
///
/// Posts and officers are known again by their identifiers, quotas and targets by theirs; whatever else the programmes
/// differ in costs time only. Nothing proven rests on it.
public struct PlanningState: Sendable {
  /// What the solve found, proved, and remembers.
  public let solved: SolvedState
  let formulation: Formulation

  init(solved: SolvedState, formulation: Formulation) {
    self.solved = solved
    self.formulation = formulation
  }

  /// What insisting on something costs.
  /// - Complexity: O(levels × possible tours).
  public var alternatives: Alternatives { Alternatives(to: solved) }

  /// The model's tours of an officer on a post, ascending, perhaps only those that start in a month: what a wish names.
  ///
  /// - Parameters:
  ///   - officer: An index into `Programme.officers`.
  ///   - post: An index into `Programme.posts`; nil means any.
  ///   - start: The first month; nil means any.
  /// - Returns: Indices into the model's tours; none where the officer may not serve there.
  /// - Complexity: O(possible tours).
  public func tours(of officer: Int, on post: Int? = nil, from start: Month? = nil) -> [Int] {
    let tours = solved.model.tours
    let offset = start.map { formulation.situation.programme.horizon.offset(of: $0) }
    return (0..<tours.count).filter { tour in
      Int(tours.officer[tour]) == officer && (post.map { Int(tours.post[tour]) == $0 } ?? true)
        && (offset.map { Int(tours.start[tour]) == $0 } ?? true)
    }
  }

  /// The rules and the objective as numbers.
  var model: TourModel { solved.model }

  /// The index in `Situation.possible` of a tour of the model.
  func possible(_ tour: Int) -> Int { formulation.possible[tour] }

  /// The rules of a clash in words, less the wish that they clash with, which the programme does not know.
  func words(_ rules: [ClashRule]) -> [String] {
    rules.filter { rule in
      if case .demand(let index) = rule { model.demands.indices.contains(index) } else { true }
    }.map(formulation.words)
  }
}
