import Programme

/// The services of a recipe, and how many officers each lets go.
struct Release {
  /// Identifiers of services.
  let services: [String]
  /// How large each service is beside the others.
  let weights: [Int]
  /// The most officers of each that may be away at once; nil where there are no quotas.
  let limits: [Int]?
  /// The most officers of all that may be away at once.
  let ceiling: Int?
  private let recipe: Recipe

  /// The services for so many seats.
  init(_ recipe: Recipe, seats: Int) {
    self.recipe = recipe
    let count = max(1, recipe.services)
    let width = max(2, String(count).count)
    services = (1...count).map { "S" + String($0, width: width) }
    weights = Urn.zipf(count)
    limits = recipe.quotaPercent.map { percent in
      Shares.of(
        seats * percent / 100, weights: Urn.zipf(count), least: Array(repeating: 1, count: count))
    }
    ceiling = recipe.ceilingPercent.map { max(1, seats * $0 / 100) }
  }

  /// `services.csv`, and `quotas.csv` where there are any.
  func sheets(_ establishment: Establishment) -> [Sheet] {
    var table = TableDraft("services.csv", "service name strength")
    for (place, service) in services.enumerated() {
      // Three of ten services work in French.
      let isFrench = [1, 4, 8].contains(place % 10)
      table.add(
        service, isFrench ? "Service de police \(place + 1)" : "Police Service \(place + 1)",
        weights[place] / 80)
    }
    var quotas = TableDraft("quotas.csv", "quota service mission from until min max")
    if let limits {
      for (service, limit) in zip(services, limits) {
        quotas.add("release-\(service)", service, nil, nil, nil, nil, limit)
      }
      // No mission leans on the largest service alone.
      if let mission = establishment.missions.first, let most = limits.first, most > 2 {
        quotas.add(
          "\(services[0])-in-\(mission.id)", services[0], mission.id, nil, nil, nil, (most + 1) / 2)
      }
    }
    if let ceiling { quotas.add("ceiling", nil, nil, nil, nil, nil, ceiling) }
    return quotas.isEmpty ? [table.sheet] : [table.sheet, quotas.sheet]
  }
}
