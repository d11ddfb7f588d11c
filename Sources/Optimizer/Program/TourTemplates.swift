/// What tours look like to resources: many look alike, and share their elements and gains.
///
/// To the resources that count every officer, tours of the same post and months look alike. To those that count some,
/// tours look alike whose officers count at the same resources, on posts that count at the same ones, in the same months.
/// Each tour has so one template of either sort.
struct TourTemplates {
  /// The two templates of each tour, by place; numbers of both sorts are in one sequence.
  private(set) var pairs: [PatternPair] = []
  /// A tour of each template, by the model's numbers: it stands for all.
  private(set) var examples: [Int] = []
  /// Whether each template is of the first sort: it tells of the resources that count every officer.
  private(set) var countsEveryone: [Bool] = []
  /// The templates that count at each resource, ascending, and their months.
  private(set) var members: [[(template: Int, span: ClosedRange<Int>)]] = []

  /// How many there are.
  var count: Int { examples.count }

  /// The templates of some tours of a model.
  /// - Complexity: O(tours + officers × resources + templates × resources of a post).
  init(of tours: [Int], in model: TourModel) {
    let officerClasses = Self.classes(count: model.officerNames.count, of: model) { resource in
      (resource.officers ?? []).enumerated().lazy.filter(\.element).map(\.offset)
    }
    let postClasses = Self.classes(count: model.posts, of: model) { $0.posts }
    var everyone: [Key: Int32] = [:]
    var some: [Key: Int32] = [:]
    pairs.reserveCapacity(tours.count)
    for tour in tours {
      let (officer, post) = (Int(model.tours.officer[tour]), Int(model.tours.post[tour]))
      let start = model.tours.start[tour]
      let end = min(model.tours.end[tour], Int32(model.months - 1))
      let open = Key(officers: 0, posts: Int32(post), start: start, end: end)
      let narrow = Key(
        officers: officerClasses[officer], posts: postClasses[post], start: start, end: end)
      let first = number(of: open, in: &everyone, standing: tour, countsEveryone: true)
      let second = number(of: narrow, in: &some, standing: tour, countsEveryone: false)
      pairs.append(PatternPair(first: first, second: second))
    }
    members = [[(template: Int, span: ClosedRange<Int>)]](
      repeating: [], count: model.resources.count)
    let resourcesOfPost = model.resourcesOfPost
    for (template, tour) in examples.enumerated() {
      for index in resourcesOfPost[Int(model.tours.post[tour])] {
        guard (model.resources[index].officers == nil) == countsEveryone[template],
          let span = model.span(of: tour, at: index)
        else { continue }
        members[index].append((template, span))
      }
    }
  }

  private struct Key: Hashable {
    let officers, posts, start, end: Int32
  }

  private mutating func number(
    of key: Key, in known: inout [Key: Int32], standing tour: Int, countsEveryone everyone: Bool
  ) -> Int32 {
    if let number = known[key] { return number }
    let number = Int32(examples.count)
    known[key] = number
    examples.append(tour)
    countsEveryone.append(everyone)
    return number
  }

  /// Classes of officers or posts that count at the same resources, of those that do not count every officer.
  private static func classes(
    count: Int, of model: TourModel, _ members: (IntervalResource) -> some Sequence<Int>
  ) -> [Int32] {
    var resources = [[Int32]](repeating: [], count: count)
    for (index, resource) in model.resources.enumerated() where resource.officers != nil {
      for member in members(resource) { resources[member].append(Int32(index)) }
    }
    var known: [[Int32]: Int32] = [:]
    return resources.map { list in
      let number = known[list] ?? Int32(known.count)
      known[list] = number
      return number
    }
  }
}
