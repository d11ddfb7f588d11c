import Programme

/// What holds in one case of a proof.
struct ProofCase {
  /// Whether each tour may still be started.
  var isOpen: [Bool]
  /// The tours that are started.
  var started: Set<Int> = []
  /// Limits that decisions gave to rows, where they are tighter.
  private(set) var most: [Certificate.Row: Int] = [:]
  private(set) var least: [Certificate.Row: Int] = [:]

  /// The case of everything.
  init(tours: Int) {
    isOpen = Array(repeating: true, count: tours)
  }

  /// The case narrowed by a decision; nil where nothing is left of it.
  func taking(
    _ decision: Certificate.Decision, in scene: ProofScene
  ) throws(CertificateFault) -> ProofCase? {
    var narrowed = self
    switch decision {
    case .tour(let officer, let post, let from, let until, let isStarted):
      let name = Certificate.Row.officer(officer)
      guard let place = scene.officerPlaces[name],
        let postPlace = scene.rowPlaces[Certificate.Row.post(post)],
        let tour = (scene.tours.starts[place]..<scene.tours.starts[place + 1]).first(where: {
          let key = scene.tours.keys[$0]
          return key.post == postPlace && key.from == from && key.until == until
        })
      else { throw .tour(officer: officer, post: post, from: from) }
      guard isStarted else {
        narrowed.isOpen[tour] = false
        return started.contains(tour) ? nil : narrowed
      }
      guard isOpen[tour] else { return nil }
      let own = scene.tours.starts[place]..<scene.tours.starts[place + 1]
      for other in own where other != tour && !scene.tours.areApart(tour, other) {
        if started.contains(other) { return nil }
        narrowed.isOpen[other] = false
      }
      narrowed.started.insert(tour)
    case .atMost(let row, let count):
      try Self.expectDecidable(row, scene)
      narrowed.most[row] = min(most[row] ?? count, count)
    case .atLeast(let row, let count):
      try Self.expectDecidable(row, scene)
      narrowed.least[row] = max(least[row] ?? count, count)
    }
    return narrowed
  }

  /// Notes that a row counts at least so many.
  mutating func fill(_ row: Certificate.Row, to count: Int) {
    least[row] = max(least[row] ?? count, count)
  }

  private static func expectDecidable(
    _ row: Certificate.Row, _ scene: ProofScene
  ) throws(CertificateFault) {
    guard let month = row.month, scene.horizon.range.contains(month) else { throw .row(row) }
    if scene.officerPlaces[row.name] != nil { return }
    guard let place = scene.rowPlaces[row.name], scene.rows[place].mayBeDecided else {
      throw .row(row)
    }
  }
}
