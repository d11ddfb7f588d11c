import Testing

@testable import Optimizer

/// Expects that a solution is what it says it is, against every choice of its model.
func expectTrue(
  _ solution: Solution, of model: TourModel, _ note: Comment,
  at location: SourceLocation = #_sourceLocation
) {
  let oracle = Oracle(model)
  #expect(model.values(of: solution.tours) == solution.values, note, sourceLocation: location)
  #expect(
    oracle.proves(solution.bounds, for: solution.values, among: oracle.allValues()), note,
    sourceLocation: location)
  for (number, level) in model.levels.enumerated() {
    #expect(
      !level.isBetter(solution.values[number], than: solution.bounds[number]), note,
      sourceLocation: location)
  }
}
