/// Whether a model allows nothing that another did not, and values what it allows alike: then all that was proven of
/// the other holds of it.
struct Narrowing {
  /// Whether that is certain.
  let isNarrower: Bool

  /// Compares models whose tours correspond, by the old one's; anything but tours taken away, limits lowered that
  /// no level counts, and demands added counts as a difference.
  /// - Complexity: O(tours × levels + resources × (months + officers)).
  init(from old: TourModel, to model: TourModel, _ tours: [Int?]) {
    isNarrower =
      old.months == model.months && Self.areOfficersAlike(old, model)
      && Self.areTours(of: model, among: old, tours)
      && Self.areLimits(of: model, within: old)
      && Self.areSeats(of: model.seats, within: old.seats)
      && Self.areDemands(of: old, kept: model, tours)
  }

  private static func areOfficersAlike(_ old: TourModel, _ model: TourModel) -> Bool {
    old.officerNames == model.officerNames && old.postNames == model.postNames
  }

  /// Whether every new tour is an old one with the same rest, class and gains, and levels are the same otherwise.
  private static func areTours(of model: TourModel, among old: TourModel, _ tours: [Int?]) -> Bool {
    var origin = [Int](repeating: -1, count: model.tours.count)
    for (before, after) in tours.enumerated() { if let after { origin[after] = before } }
    guard !origin.contains(-1), old.levels.count == model.levels.count else { return false }
    let rests = origin.enumerated().allSatisfy {
      model.tours.restEnd[$0] == old.tours.restEnd[$1]
        && model.seats?.classOfTour[$0] == old.seats?.classOfTour[$1]
    }
    return rests
      && zip(old.levels, model.levels).allSatisfy { before, after in
        before.name == after.name && before.isMaximised == after.isMaximised
          && before.constant == after.constant && before.shortfalls == after.shortfalls
          && before.vacancies == after.vacancies && before.gain.isEmpty == after.gain.isEmpty
          && (before.gain.isEmpty
            || origin.enumerated().allSatisfy { after.gain[$0] == before.gain[$1] })
      }
  }

  /// Whether resources are the same but for a most that is lower and that no level counts what is free of.
  private static func areLimits(of model: TourModel, within old: TourModel) -> Bool {
    guard model.resources.count == old.resources.count else { return false }
    let counted = Set(model.levels.flatMap { $0.vacancies.map(\.resource) })
    return zip(old.resources, model.resources).enumerated().allSatisfy { index, pair in
      let (before, after) = pair
      guard before.name == after.name, before.officers == after.officers,
        before.posts == after.posts, before.delay == after.delay, before.least == after.least
      else { return false }
      if before.most == after.most { return true }
      guard !counted.contains(index), let lower = after.most else { return false }
      return before.most.map { zip($0, lower).allSatisfy { $1 <= $0 } } ?? true
    }
  }

  private static func areSeats(of new: SeatPool?, within old: SeatPool?) -> Bool {
    guard let new, let old else { return old == nil }
    return new.courses == old.courses && new.names == old.names
      && new.seats.count == old.seats.count && zip(new.seats, old.seats).allSatisfy { $0 <= $1 }
  }

  /// Whether every old demand is still made of no other tours.
  private static func areDemands(of old: TourModel, kept model: TourModel, _ tours: [Int?]) -> Bool
  {
    let new = Dictionary(model.demands.map { ($0.name, Set($0.tours)) }) { first, _ in first }
    return old.demands.allSatisfy { demand in
      new[demand.name]?.isSubset(of: Set(demand.tours.compactMap { tours[$0] })) ?? false
    }
  }
}
