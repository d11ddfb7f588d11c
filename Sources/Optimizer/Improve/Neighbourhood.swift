/// Which of the chosen tours to free next: those that meet at a few resources, so that they can change places.
struct Neighbourhood {
  private let model: TourModel
  private let resourcesOfPost: [[Int]]
  /// The months of the longest tour.
  private let longest: Int

  /// - Complexity: O(tours).
  init(of model: TourModel) {
    self.model = model
    resourcesOfPost = model.resourcesOfPost
    longest = model.tours.start.indices.reduce(1) { longest, tour in
      max(longest, Int(model.tours.end[tour] - model.tours.start[tour]) + 1)
    }
  }

  /// The chosen tours that share a month with a span drawn by chance, as long as the longest tour: what is far from each
  /// other in time can hardly change places.
  func near(_ chosen: [Int], _ chance: inout Chance) -> [Int] {
    let first = chance.below(max(1, model.months - longest + 1))
    return chosen.filter { tour in
      Int(model.tours.start[tour]) < first + longest && Int(model.tours.end[tour]) >= first
    }
  }

  /// About so many of the chosen tours, ascending: those of one resource drawn by chance, of certain ones if there are
  /// such, then of others that one of those freed already counts at, or of any.
  /// - Complexity: O(tours chosen × resources of a post), and as much for each resource drawn.
  func draw(
    _ size: Int, of chosen: [Int], around touched: [Int] = [], _ chance: inout Chance
  ) -> [Int] {
    guard size < chosen.count else { return chosen }
    let counting = chosen.map { model.resources(of: $0, among: resourcesOfPost) }
    var freed: [Int] = []
    var isFreed = [Bool](repeating: false, count: chosen.count)
    func free(_ members: [Int], upTo most: Int) {
      var members = members
      while let last = members.indices.last, freed.count < most {
        members.swapAt(chance.below(members.count), last)
        let next = members.removeLast()
        isFreed[next] = true
        freed.append(next)
      }
    }
    if !touched.isEmpty {
      let resource = touched[chance.below(touched.count)]
      free(chosen.indices.filter { counting[$0].contains(resource) }, upTo: (size + 1) / 2)
    }
    while freed.count < size {
      let nearby = !freed.isEmpty && chance.below(2) == 0
      let place = nearby ? freed[chance.below(freed.count)] : chance.below(chosen.count)
      if !isFreed[place] {
        isFreed[place] = true
        freed.append(place)
      }
      guard !counting[place].isEmpty else { continue }
      let resource = counting[place][chance.below(counting[place].count)]
      free(
        chosen.indices.filter { !isFreed[$0] && counting[$0].contains(resource) }, upTo: size)
    }
    return freed.map { chosen[$0] }.sorted()
  }
}
