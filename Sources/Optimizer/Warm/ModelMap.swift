/// Which parts of a model are those of another one: officers, posts, resources, levels, demands and courses by their
/// names, tours by officer, post and months.
///
/// Things of the same name and kind are told apart by nothing: that costs time, at worst.
struct ModelMap: Sendable {
  /// By the old model's tours: the new one's; nil where it has none. Likewise the others.
  let tours: [Int?]
  let officers: [Int?]
  let resources: [Int?]
  let levels: [Int?]
  let demands: [Int?]
  let courses: [Int?]
  /// Classes of tours go by the courses that suit them.
  let classes: [Int?]
  /// Whether every choice of the new model is one of the old model's, worth the same.
  let isNarrower: Bool

  /// - Complexity: O(tours and names of both models).
  init(from old: TourModel, to model: TourModel) {
    officers = Self.places(of: old.officerNames, in: model.officerNames)
    tours = Self.tours(from: old, to: model, officers)
    resources = Self.places(of: old.resources.map(\.name), in: model.resources.map(\.name))
    levels = Self.places(of: old.levels.map(\.name), in: model.levels.map(\.name))
    demands = Self.places(of: old.demands.map(\.name), in: model.demands.map(\.name))
    courses = Self.places(of: old.seats?.names ?? [], in: model.seats?.names ?? [])
    classes = Self.places(of: old.seats?.classNames ?? [], in: model.seats?.classNames ?? [])
    isNarrower = Narrowing(from: old, to: model, tours).isNarrower
  }

  /// Where each name stands in another list; of equal ones the first.
  private static func places<Name: Hashable>(of names: [Name], in others: [Name]) -> [Int?] {
    if names == others, Set(names).count == names.count { return Array(names.indices) }
    let place = Dictionary(others.enumerated().map { ($1, $0) }) { first, _ in first }
    return names.map { place[$0] }
  }

  private static func tours(
    from old: TourModel, to model: TourModel, _ officers: [Int?]
  ) -> [Int?] {
    let officers = officers.map { $0 ?? -1 }
    let posts = places(of: old.postNames, in: model.postNames).map { $0 ?? -1 }
    let (a, b) = (old.tours, model.tours)
    let before = (0..<a.count).map {
      Key(officers[Int(a.officer[$0])], posts[Int(a.post[$0])], a.start[$0], a.end[$0])
    }
    let after = (0..<b.count).map {
      Key(Int(b.officer[$0]), Int(b.post[$0]), b.start[$0], b.end[$0])
    }
    return inOrder(before, after) ?? byKey(before, after)
  }

  /// Where one list is the other without some, or with more: as nearly always.
  private static func inOrder(_ before: [Key], _ after: [Key]) -> [Int?]? {
    var places = [Int?](repeating: nil, count: before.count)
    let isShorter = after.count < before.count
    var (old, new) = (0, 0)
    while old < before.count, new < after.count {
      if before[old] == after[new] {
        places[old] = new
        (old, new) = (old + 1, new + 1)
      } else if isShorter {
        old += 1
      } else {
        new += 1
      }
    }
    return (isShorter ? new == after.count : old == before.count) ? places : nil
  }

  private static func byKey(_ before: [Key], _ after: [Key]) -> [Int?] {
    let place = Dictionary(after.enumerated().map { ($1, $0) }) { first, _ in first }
    return before.map { place[$0] }
  }

  /// What a tour is, in the new model's terms.
  private struct Key: Hashable {
    let officer, post: Int32
    let start, end: Int32

    init(_ officer: Int, _ post: Int, _ start: Int32, _ end: Int32) {
      (self.officer, self.post, self.start, self.end) = (Int32(officer), Int32(post), start, end)
    }
  }
}

extension SeatPool {
  /// What each class of tours is: the names of the courses that suit it.
  fileprivate var classNames: [[String]] { courses.map { $0.map { names[$0] } } }
}
