import Optimizer

/// A small change of a model, as a board asks "what if …?".
struct ModelChange {
  /// What sort of change it is.
  let kind: String
  /// The model after it.
  let model: TourModel

  /// Some changes of each kind, spread over what a solution chose.
  static func some(_ count: Int, of model: TourModel, solvedBy solution: Solution) -> [ModelChange]
  {
    let chosen = solution.tours
    let spread = (0..<count).map { (2 * $0 + 1) * chosen.count / (2 * count) }
    return spread.flatMap { place in
      let tour = chosen[place]
      return [
        withdrawal(of: Int(model.tours.officer[tour]), in: model),
        moved(atQuotaOf: tour, by: -1, in: model), moved(atQuotaOf: tour, by: 1, in: model),
        moved(atHeadcountOf: tour, by: -1, in: model), moved(atHeadcountOf: tour, by: 1, in: model),
        closing(of: Int(model.tours.post[tour]), in: model),
        forced(insteadOf: tour, beside: Set(chosen), in: model),
      ].compactMap(\.self)
    }
  }

  /// An officer is not there.
  private static func withdrawal(of officer: Int, in model: TourModel) -> ModelChange {
    ModelChange(
      kind: "an officer withdrawn",
      model: model.without(
        tours: (0..<model.tours.count).filter { model.tours.officer[$0] == officer }))
  }

  /// The first limit of certain officers at which a tour counts is another in all months.
  private static func moved(
    atQuotaOf tour: Int, by step: Int, in model: TourModel
  ) -> ModelChange? {
    let (officer, post) = (Int(model.tours.officer[tour]), Int(model.tours.post[tour]))
    let number = model.resources.firstIndex { resource in
      resource.most != nil && resource.officers?[officer] == true && resource.posts.contains(post)
    }
    return moved(number, by: step, "a quota \(step < 0 ? "−" : "+")1", in: model)
  }

  /// The headcount of a tour's post is another in all months in which it is open.
  private static func moved(
    atHeadcountOf tour: Int, by step: Int, in model: TourModel
  ) -> ModelChange? {
    let post = Int(model.tours.post[tour])
    let number = model.resources.firstIndex { $0.officers == nil && $0.posts == [post] }
    return moved(number, by: step, "a headcount \(step < 0 ? "−" : "+")1", in: model)
  }

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

  /// Somebody who was not chosen serves in place of a tour.
  private static func forced(
    insteadOf tour: Int, beside chosen: Set<Int>, in model: TourModel
  ) -> ModelChange? {
    let others = Ranking.others(of: tour, beside: chosen, in: model)
    guard !others.isEmpty else { return nil }
    var changed = model
    changed.demands.append(
      TourModel.Demand(name: "what if", tours: [others[others.count / 2]]))
    return ModelChange(kind: "a tour demanded", model: changed)
  }
}
