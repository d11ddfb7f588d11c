/// A choice of tours that keeps every limit, grown tour by tour.
struct Allocation {
  private let model: TourModel
  private let resourcesOfPost: [[Int]]
  /// The tours chosen so far, in the order of choice.
  private(set) var tours: [Int] = []
  private var loads: [[Int]]
  private var busy: [Int32: [ClosedRange<Int32>]] = [:]
  private var seats: SeatAllocation?

  /// No tours of a model.
  init(of model: TourModel) {
    self.model = model
    resourcesOfPost = model.resourcesOfPost
    loads = [[Int]](
      repeating: [Int](repeating: 0, count: model.months), count: model.resources.count)
    seats = model.seats.map(SeatAllocation.init)
  }

  /// Chooses a tour if every limit still holds with it.
  /// - Complexity: O(resources of the post × months of the tour).
  @discardableResult
  mutating func add(_ tour: Int) -> Bool {
    let officer = model.tours.officer[tour]
    let interval = model.tours.start[tour]...model.tours.restEnd[tour]
    if busy[officer, default: []].contains(where: { $0.overlaps(interval) }) { return false }
    let counting = resourcesOfPost[Int(model.tours.post[tour])].filter {
      model.resources[$0].counts(officer: officer)
    }
    for index in counting {
      guard let most = model.resources[index].most, let span = span(of: tour, at: index) else {
        continue
      }
      for month in span where loads[index][month] >= most[month] { return false }
    }
    if seats != nil, seats?.seat(tour) == false { return false }
    for index in counting {
      guard let span = span(of: tour, at: index) else { continue }
      for month in span { loads[index][month] += 1 }
    }
    busy[officer, default: []].append(interval)
    tours.append(tour)
    return true
  }

  private func span(of tour: Int, at index: Int) -> ClosedRange<Int>? {
    model.resources[index].span(of: tour, in: model.tours, months: model.months)
  }
}
