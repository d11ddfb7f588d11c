/// The part of a model in which choosing tours is nothing but assigning officers to posts.
///
/// Officers and posts hang together where a tour joins them. A component belongs to the part where
///
/// - of each officer's tours any two exclude each other: all are away or at rest in one month;
/// - what limits a post comes down to "at most so many tours" (`ResourceReach.capacity`);
/// - no limit on several posts can bind: not if every officer who could count did, or every post were full;
/// - no tour counts towards a least whose shortfall matters, and none is demanded;
/// - seats cannot run out, whatever is chosen.
struct NetworkPart {
  /// Its tours, all of one officer beside each other, ascending by officer.
  let tours: [Int]
  /// The most tours on each post of the model; nil where nothing but the number of officers limits it.
  let capacities: [Int?]
  /// Whether every tour that may be chosen is in it, and nothing is demanded.
  let isAll: Bool
  /// Whether most of the tours that may be chosen are in it.
  let isMost: Bool

  /// - Complexity: O(tours × (log tours + resources of a post × months of a tour)).
  init(of model: TourModel) {
    let choosable = model.choosableTours.sorted {
      (model.tours.officer[$0], $0) < (model.tours.officer[$1], $1)
    }
    let reach = ResourceReach(of: choosable, in: model)
    var posts = PostCapacities(of: choosable, in: model, reach)
    var components = Components(model.officerNames.count + model.posts)
    for tour in choosable {
      components.join(
        Int(model.tours.officer[tour]), model.officerNames.count + Int(model.tours.post[tour]))
    }
    posts.keepWhatBinds()
    let strange = Self.strangeOfficers(choosable, in: model, posts.tying)
    var isStrange = [Bool](repeating: false, count: components.count)
    for officer in strange { isStrange[components.root(of: officer)] = true }
    let seatsSuffice = model.seats.map { Self.suffice($0, for: choosable) } ?? true
    tours = choosable.filter { tour in
      seatsSuffice && !isStrange[components.root(of: Int(model.tours.officer[tour]))]
    }
    capacities = posts.capacities
    isMost = 2 * tours.count > choosable.count
    isAll = tours.count == choosable.count && model.demands.isEmpty
  }

  /// The officers whose components are more than assignments.
  private static func strangeOfficers(
    _ choosable: [Int], in model: TourModel, _ tying: [Bool]
  ) -> [Int] {
    let count = model.officerNames.count
    var isStrange = [Bool](repeating: false, count: count)
    var latestStart = [Int32](repeating: .min, count: count)
    var earliestEnd = [Int32](repeating: .max, count: count)
    let hasTies = tying.contains(true)
    let resourcesOfPost = hasTies ? model.resourcesOfPost : []
    for tour in choosable {
      let officer = Int(model.tours.officer[tour])
      latestStart[officer] = max(latestStart[officer], model.tours.start[tour])
      earliestEnd[officer] = min(earliestEnd[officer], model.tours.restEnd[tour])
      guard hasTies else { continue }
      let isTied = resourcesOfPost[Int(model.tours.post[tour])].contains { index in
        tying[index] && model.span(of: tour, at: index) != nil
      }
      if isTied { isStrange[officer] = true }
    }
    for demand in model.demands {
      for tour in demand.tours { isStrange[Int(model.tours.officer[tour])] = true }
    }
    return isStrange.indices.filter { isStrange[$0] || latestStart[$0] > earliestEnd[$0] }
  }

  /// Whether one course of each class has a seat for every tour of the classes that count on it.
  private static func suffice(_ pool: SeatPool, for choosable: [Int]) -> Bool {
    var tours = [Int](repeating: 0, count: pool.courses.count)
    for tour in choosable { tours[Int(pool.classOfTour[tour])] += 1 }
    var left = pool.seats
    for (courses, count) in zip(pool.courses, tours) where count > 0 {
      guard let course = courses.max(by: { (left[$0], $1) < (left[$1], $0) }) else { return false }
      left[course] -= count
      if left[course] < 0 { return false }
    }
    return true
  }
}
