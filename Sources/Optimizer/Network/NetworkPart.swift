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
    let choosable = model.choosableTours
    var components = Components(model.officerNames.count + model.posts)
    for tour in choosable {
      components.join(
        Int(model.tours.officer[tour]), model.officerNames.count + Int(model.tours.post[tour]))
    }
    let several = Self.officersOfSeveralTours(choosable, in: model)
    // Where nothing is left already, which is soon told, what binds does not matter.
    var left = Self.tours(choosable, in: model, apartFrom: several, &components)
    var capacities = [Int?](repeating: nil, count: model.posts)
    if !left.isEmpty {
      let sorted = choosable.sorted {
        (model.tours.officer[$0], $0) < (model.tours.officer[$1], $1)
      }
      let reach = ResourceReach(of: sorted, in: model)
      var posts = PostCapacities(of: sorted, in: model, reach)
      posts.keepWhatBinds()
      capacities = posts.capacities
      let seatsSuffice = model.seats.map { Self.suffice($0, for: choosable) } ?? true
      let tied = Self.tiedOfficers(sorted, in: model, posts.tying)
      left =
        seatsSuffice
        ? Self.tours(sorted, in: model, apartFrom: several + tied, &components) : []
    }
    tours = left
    self.capacities = capacities
    isMost = 2 * tours.count > choosable.count
    isAll = tours.count == choosable.count && model.demands.isEmpty
  }

  /// The tours whose components have none of some officers.
  private static func tours(
    _ tours: [Int], in model: TourModel, apartFrom officers: [Int], _ components: inout Components
  ) -> [Int] {
    var isStrange = [Bool](repeating: false, count: components.count)
    for officer in officers { isStrange[components.root(of: officer)] = true }
    return tours.filter { !isStrange[components.root(of: Int(model.tours.officer[$0]))] }
  }

  /// The officers of whose tours some do not exclude each other, or are demanded.
  private static func officersOfSeveralTours(_ choosable: [Int], in model: TourModel) -> [Int] {
    let count = model.officerNames.count
    var isDemanded = [Bool](repeating: false, count: count)
    for demand in model.demands {
      for tour in demand.tours { isDemanded[Int(model.tours.officer[tour])] = true }
    }
    var latestStart = [Int32](repeating: .min, count: count)
    var earliestEnd = [Int32](repeating: .max, count: count)
    for tour in choosable {
      let officer = Int(model.tours.officer[tour])
      latestStart[officer] = max(latestStart[officer], model.tours.start[tour])
      earliestEnd[officer] = min(earliestEnd[officer], model.tours.restEnd[tour])
    }
    return isDemanded.indices.filter { isDemanded[$0] || latestStart[$0] > earliestEnd[$0] }
  }

  /// The officers of whose tours some count at a resource that ties.
  private static func tiedOfficers(
    _ choosable: [Int], in model: TourModel, _ tying: [Bool]
  ) -> [Int] {
    guard tying.contains(true) else { return [] }
    let resourcesOfPost = model.resourcesOfPost.map { $0.filter { tying[$0] } }
    var isTied = [Bool](repeating: false, count: model.officerNames.count)
    for tour in choosable {
      let counts = resourcesOfPost[Int(model.tours.post[tour])].contains { index in
        model.span(of: tour, at: index) != nil
      }
      if counts { isTied[Int(model.tours.officer[tour])] = true }
    }
    return isTied.indices.filter { isTied[$0] }
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
