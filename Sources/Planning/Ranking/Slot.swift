import Optimizer

/// A tour of a plan as a place that others could take: a post from a first to a last month.
struct Slot: Sendable {
  let post: Int
  /// Months from the horizon's first, 0; the last may lie past the horizon.
  let start: Int
  let end: Int
  /// The months inside the horizon in which the post is covered, and points are earned.
  let months: Int
  /// The model's tour of the chosen officer.
  let tour: Int?
  /// All tours of the model that fill it, with their officers.
  let tours: [(officer: Int, tour: Int)]
  /// The officers whom the plan sends there for these months, the chosen one among them.
  let taken: Set<Int>

  /// - Complexity: O(tours).
  init(
    post: Int, start: Int, end: Int, chosen: Int, taking tours: Set<Int>, in model: TourModel,
    handover: Int
  ) {
    self.post = post
    self.start = start
    self.end = end
    months = max(0, min(end, model.months - 1) - start - handover + 1)
    var found: [(officer: Int, tour: Int)] = []
    for tour in 0..<model.tours.count
    where Int(model.tours.post[tour]) == post && Int(model.tours.start[tour]) == start
      && Int(model.tours.end[tour]) == end
    {
      found.append((Int(model.tours.officer[tour]), tour))
    }
    self.tours = found
    tour = found.first { $0.officer == chosen }?.tour
    taken = Set(found.filter { tours.contains($0.tour) }.map(\.officer)).union([chosen])
  }
}
