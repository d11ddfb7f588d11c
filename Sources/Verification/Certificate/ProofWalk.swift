import Programme

/// Goes through the cases of a proof, and says what they prove together.
struct ProofWalk {
  let scene: ProofScene
  let levels: [CheckedLevel]
  let held: [Int]
  let level: Int
  let scale: Int
  /// What is proven to cost at least so much needs no further look.
  let goal: Int

  /// What every plan of a case costs at least; the goal where it is that or more.
  func bound(
    of proof: Certificate.Proof, in first: ProofCase
  ) throws(CertificateFault) -> Int {
    var here = first
    let sum = try PricedSum(of: proof, in: here, walk: self)
    let sets = CheapestSets(scene.tours, sum.costs, here)
    let total = sum.fixed + sets.total
    let own = min(goal, Self.roundedUp(total, scale))
    if own >= goal { return goal }
    try expectCases(of: proof)
    guard !proof.parts.isEmpty else { return own }
    let room = Int128(goal - 1) * Int128(scale) - total
    for (tour, dearer) in sets.forced.enumerated() where here.isOpen[tour] && dearer > room {
      // Nothing cheaper than the goal has it: nothing at all where it is started.
      if here.started.contains(tour) { return goal }
      here.isOpen[tour] = false
    }
    var least = goal
    for part in proof.parts {
      guard let decision = part.decision else {
        least = min(least, try bound(of: part.proof, in: here))
        continue
      }
      guard let narrowed = try here.taking(decision, in: scene) else { continue }
      least = min(least, try bound(of: part.proof, in: narrowed))
    }
    return max(own, least)
  }

  /// What a proof's first case leaves to plans that keep the level at what it is held at: tours that do not cost too
  /// much for that, and rows of which each unit less than the most would.
  func left(by proof: Certificate.Proof, of first: ProofCase) throws(CertificateFault) -> ProofCase
  {
    var here = first
    let sum = try PricedSum(of: proof, in: here, walk: self)
    let sets = CheapestSets(scene.tours, sum.costs, here)
    let room = Int128(held[level]) * Int128(scale) - sum.fixed - sets.total
    for (tour, dearer) in sets.forced.enumerated() where here.isOpen[tour] && dearer > room {
      here.isOpen[tour] = false
    }
    for (row, price) in proof.prices where price < 0 && -Int128(price) > room {
      guard let month = row.month, let index = scene.rowPlaces[row.name],
        let most = scene.rows[index].most[scene.horizon.first.distance(to: month)]
      else { continue }
      here.fill(row, to: most)
    }
    return here
  }

  private static func roundedUp(_ total: Int128, _ scale: Int) -> Int {
    let quotient = total / Int128(scale)
    return Int(clamping: quotient + (total % Int128(scale) > 0 ? 1 : 0))
  }

  /// Cases must be all there are: one that is everything, or two of which one must hold.
  private func expectCases(of proof: Certificate.Proof) throws(CertificateFault) {
    let decisions = proof.parts.map(\.decision)
    switch decisions.count {
    case 0: return
    case 1: if decisions[0] == nil { return }
    case 2: if let a = decisions[0], let b = decisions[1], a.isOpposite(of: b) { return }
    default: break
    }
    throw .cases
  }
}

extension Certificate.Decision {
  /// Whether one of the two must hold.
  fileprivate func isOpposite(of other: Self) -> Bool {
    switch (self, other) {
    case (
      .tour(let officer, let post, let from, let until, let isStarted),
      .tour(let sameOfficer, let samePost, let sameFrom, let sameUntil, let isOtherStarted)
    ):
      (officer, post, from, until) == (sameOfficer, samePost, sameFrom, sameUntil)
        && isStarted != isOtherStarted
    case (.atMost(let row, let most), .atLeast(let same, let least)),
      (.atLeast(let row, let least), .atMost(let same, let most)):
      row == same && least == most + 1
    default: false
    }
  }
}
