/// A choice of tours that keeps every limit, grown tour by tour.
struct Allocation {
  private let model: TourModel
  private let resourcesOfPost: [[Int]]
  /// The tours chosen so far, in the order of choice.
  private(set) var tours: [Int] = []
  private var loads: [[Int]]
  private var busy: [[ClosedRange<Int32>]]
  private var seats: SeatAllocation?

  /// No tours of a model.
  init(of model: TourModel) {
    self.model = model
    resourcesOfPost = model.resourcesOfPost
    loads = [[Int]](
      repeating: [Int](repeating: 0, count: model.months), count: model.resources.count)
    busy = [[ClosedRange<Int32>]](repeating: [], count: model.officerNames.count)
    seats = model.seats.map(SeatAllocation.init)
  }

  /// Chooses a tour if every limit still holds with it.
  /// - Complexity: O(resources of the post × months of the tour).
  @discardableResult
  mutating func add(_ tour: Int) -> Bool {
    let officer = Int(model.tours.officer[tour])
    let interval = model.tours.start[tour]...model.tours.restEnd[tour]
    if busy[officer].contains(where: { $0.overlaps(interval) }) { return false }
    let resources = resourcesOfPost[Int(model.tours.post[tour])]
    for index in resources {
      guard let most = model.resources[index].most, let span = model.span(of: tour, at: index)
      else {
        continue
      }
      for month in span where loads[index][month] >= most[month] { return false }
    }
    if seats != nil, seats?.seat(tour) == false { return false }
    for index in resources {
      guard let span = model.span(of: tour, at: index) else { continue }
      for month in span { loads[index][month] += 1 }
    }
    busy[officer].append(interval)
    tours.append(tour)
    return true
  }
}
