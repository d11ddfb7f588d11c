import Optimizer
import Programme

extension Move {
  /// What changes from one choice of tours to another, officer by officer: those of `first` first, then whoever takes what
  /// the one before left, or left what the one before took, and so on.
  /// - Complexity: O(tours + moves²).
  static func all(
    from old: [Int], to new: [Int], first: [Int], in model: TourModel, since month: Month
  ) -> [Move] {
    let (kept, wanted) = (Set(old), Set(new))
    var before: [Int: [Int]] = [:]
    var after: [Int: [Int]] = [:]
    for tour in old where !wanted.contains(tour) {
      before[Int(model.tours.officer[tour]), default: []].append(tour)
    }
    for tour in new where !kept.contains(tour) {
      after[Int(model.tours.officer[tour]), default: []].append(tour)
    }
    var waiting = Set(before.keys).union(after.keys).sorted()
    var queue = first.filter(waiting.contains)
    var order: [Int] = []
    waiting.removeAll(where: queue.contains)
    while !queue.isEmpty || !waiting.isEmpty {
      if queue.isEmpty { queue.append(waiting.removeFirst()) }
      let officer = queue.removeFirst()
      order.append(officer)
      let own = (before[officer] ?? []) + (after[officer] ?? [])
      let next = waiting.filter { other in
        ((before[other] ?? []) + (after[other] ?? [])).contains { theirs in
          own.contains { model.meets($0, theirs) }
        }
      }
      queue += next
      waiting.removeAll(where: next.contains)
    }
    func legs(_ tours: [Int]?) -> [Leg] {
      (tours ?? []).sorted { model.tours.start[$0] < model.tours.start[$1] }
        .map { Leg($0, in: model, since: month) }
    }
    return order.map { Move(officer: $0, before: legs(before[$0]), after: legs(after[$0])) }
  }
}

extension Move.Leg {
  /// A tour of a model whose first month is known.
  init(_ tour: Int, in model: TourModel, since month: Month) {
    self.init(
      post: Int(model.tours.post[tour]),
      months: month + Int(model.tours.start[tour])...month + Int(model.tours.end[tour]))
  }
}

extension TourModel {
  /// Whether two tours are on one post in one month.
  func meets(_ a: Int, _ b: Int) -> Bool {
    tours.post[a] == tours.post[b] && tours.start[a] <= tours.end[b]
      && tours.start[b] <= tours.end[a]
  }
}
