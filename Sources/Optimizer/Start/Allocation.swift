/// A choice of tours that keeps every limit, grown tour by tour.
struct Allocation {
  private let model: TourModel
  /// The tours chosen so far, in the order of choice.
  private(set) var tours: [Int] = []
  /// How many more tours may count at each resource with a limit, by place in `limited` and month.
  private var room: [Int] = []
  /// The resources with a limit that tours on each post count at: those of the first post, then those of the next one.
  private var limited: [Limit] = []
  /// Where those of each post end; one element more, for where the first one's begin.
  private var ends: [Int] = [0]
  private var busy: [[ClosedRange<Int32>]]
  private var seats: SeatAllocation?

  private struct Limit {
    let resource: Int
    /// Where the resource's months begin in `room`.
    let first: Int
    /// Months at the start of a tour in which it does not count.
    let delay: Int
    let countsEveryone: Bool
  }

  /// No tours of a model.
  init(of model: TourModel) {
    self.model = model
    busy = [[ClosedRange<Int32>]](repeating: [], count: model.officerNames.count)
    seats = model.seats.map(SeatAllocation.init)
    var firsts = [Int?](repeating: nil, count: model.resources.count)
    for (index, resource) in model.resources.enumerated() {
      guard let most = resource.most else { continue }
      firsts[index] = room.count
      room += most
    }
    for resources in model.resourcesOfPost {
      for index in resources {
        guard let first = firsts[index] else { continue }
        let resource = model.resources[index]
        limited.append(
          Limit(
            resource: index, first: first, delay: resource.delay,
            countsEveryone: resource.officers == nil))
      }
      ends.append(limited.count)
    }
  }

  /// Chooses a tour if every limit still holds with it.
  /// - Complexity: O(resources of the post × months of the tour).
  @discardableResult
  mutating func add(_ tour: Int) -> Bool {
    let officer = Int(model.tours.officer[tour])
    let interval = model.tours.start[tour]...model.tours.restEnd[tour]
    if busy[officer].contains(where: { $0.overlaps(interval) }) { return false }
    let limits = limits(of: tour)
    for limit in limits {
      for month in months(of: tour, at: limit) where room[month] <= 0 { return false }
    }
    if seats != nil, seats?.seat(tour) == false { return false }
    for limit in limits {
      for month in months(of: tour, at: limit) { room[month] -= 1 }
    }
    busy[officer].append(interval)
    tours.append(tour)
    return true
  }

  private func limits(of tour: Int) -> ArraySlice<Limit> {
    let post = Int(model.tours.post[tour])
    return limited[ends[post]..<ends[post + 1]]
  }

  /// The places in `room` of the months in which a tour counts at a limit.
  private func months(of tour: Int, at limit: Limit) -> Range<Int> {
    let first = Int(model.tours.start[tour]) + limit.delay
    let last = min(Int(model.tours.end[tour]), model.months - 1)
    guard first <= last,
      limit.countsEveryone
        || model.resources[limit.resource].counts(officer: model.tours.officer[tour])
    else { return 0..<0 }
    return limit.first + first..<limit.first + last + 1
  }
}
