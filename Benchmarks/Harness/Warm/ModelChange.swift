import Optimizer

/// A small change of a model, as a board asks "what if …?".
struct ModelChange {
  /// What sort of change it is.
  let kind: String
  /// The model after it.
  let model: TourModel

  /// So many changes of each kind, drawn by chance among all officers, limits, posts and tours, and for every second
  /// withdrawal among the officers that a solution sends.
  static func some(_ count: Int, of model: TourModel, solvedBy solution: Solution) -> [ModelChange]
  {
    var draw = Draw()
    let sent = Set(solution.tours.map { Int(model.tours.officer[$0]) }).sorted()
    let quotas = model.resources.indices.filter {
      model.resources[$0].officers != nil && model.resources[$0].most != nil
    }
    let headcounts = model.resources.indices.filter {
      let resource = model.resources[$0]
      return resource.officers == nil && resource.most != nil && resource.posts.count == 1
    }
    return (0..<count).flatMap { number in
      let officer =
        number.isMultiple(of: 2) ? draw.one(of: sent) : draw.one(of: model.officerNames.indices)
      return [
        officer.map { withdrawal(of: $0, in: model) },
        moved(draw.one(of: quotas), by: -1, "a quota −1", in: model),
        moved(draw.one(of: quotas), by: 1, "a quota +1", in: model),
        moved(draw.one(of: headcounts), by: -1, "a headcount −1", in: model),
        moved(draw.one(of: headcounts), by: 1, "a headcount +1", in: model),
        draw.one(of: model.postNames.indices).map { closing(of: $0, in: model) },
        draw.one(of: 0..<model.tours.count).map { demanding($0, in: model) },
      ].compactMap(\.self)
    }
  }

  /// Draws that are the same in every run.
  private struct Draw {
    private var state: UInt64 = 1

    mutating func one<Items: RandomAccessCollection>(of items: Items) -> Int?
    where Items.Element == Int {
      guard !items.isEmpty else { return nil }
      // The linear congruential generator of Knuth's MMIX, its high bits.
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let place = Int(state >> 33) % items.count
      return items[items.index(items.startIndex, offsetBy: place)]
    }
  }

  /// An officer is not there.
  private static func withdrawal(of officer: Int, in model: TourModel) -> ModelChange {
    ModelChange(
      kind: "an officer withdrawn",
      model: model.without(
        tours: (0..<model.tours.count).filter { model.tours.officer[$0] == officer }))
  }

  /// A limit is another in all months in which there is one.
  private static func moved(
    _ number: Int?, by step: Int, _ kind: String, in model: TourModel
  ) -> ModelChange? {
    guard let number else { return nil }
    let old = model.resources[number]
    var changed = model
    changed.resources[number] = IntervalResource(
      name: old.name, officers: old.officers, posts: old.posts, delay: old.delay,
      most: old.most?.map { $0 == .max || $0 == 0 ? $0 : $0 + step }, least: old.least)
    return ModelChange(kind: kind, model: changed)
  }

  /// A post takes nobody.
  private static func closing(of post: Int, in model: TourModel) -> ModelChange {
    ModelChange(
      kind: "a post closed",
      model: model.without(tours: (0..<model.tours.count).filter { model.tours.post[$0] == post }))
  }

  /// A certain tour is to be chosen.
  private static func demanding(_ tour: Int, in model: TourModel) -> ModelChange {
    var changed = model
    changed.demands.append(TourModel.Demand(name: "what if", tours: [tour]))
    return ModelChange(kind: "a tour demanded", model: changed)
  }
}
