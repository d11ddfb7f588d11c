extension Assignment {
  /// Assigns most places by an auction (Bertsekas, 1979) that begins with the officers' prices and nothing
  /// assigned, and leaves prices that are almost right.
  ///
  /// Places bid in turn for the officer who leaves them the largest profit: so much more than his price
  /// that he is but ε better than their second choice, or no better than staying vacant. Who is outbid
  /// bids again, behind the others. With ε > 0 each bid raises a price, so it ends; the smaller ε, the
  /// nearer to an optimum, and the longer it takes. So many scans of edges are enough: paths do the rest.
  /// - Complexity: O(edges × `rounds`).
  mutating func auction(step: Cost, rounds: Int, within leave: Leave) {
    clear()
    var queue: [Int32] = []
    for place in 0..<graph.places {
      for _ in 0..<min(Int(graph.capacities[place]), graph.edges(of: place).count) {
        queue.append(Int32(place))
      }
    }
    var next = 0
    var left = graph.edgeCount * rounds
    while next < queue.count, left > 0 {
      let place = Int(queue[next])
      next += 1
      if next.isMultiple(of: 4096), leave.isOver { return }
      left -= graph.edges(of: place).count
      scanned += graph.edges(of: place).count
      guard let bid = bid(of: place, step: step) else { continue }
      prices[bid.officer] += bid.raise
      if let outbid = mates[bid.officer].first.map(Int.init) {
        part(outbid, bid.officer)
        queue.append(Int32(outbid))
      }
      join(place, bid.officer)
      if next > graph.nodeCount, 2 * next > queue.count {
        queue.removeFirst(next)
        next = 0
      }
    }
  }

  /// The officer that a place bids for and by how much it raises the price; nil where none is worth it.
  private func bid(of place: Int, step: Cost) -> (officer: Int, raise: Cost)? {
    let own = mates[place]
    var best: Cost = 0
    var second: Cost = 0
    var officer = -1
    for edge in graph.edges(of: place) {
      let head = graph.heads[edge]
      let profit = graph.worths[edge] - prices[Int(head)]
      guard profit > second else { continue }
      if !own.isEmpty, own.contains(head) { continue }
      if profit > best {
        second = best
        best = profit
        officer = Int(head)
      } else {
        second = profit
      }
    }
    return officer < 0 ? nil : (officer, min(best - second + step, best))
  }

  /// Makes every price a place can justify: it asks for the largest profit that an officer it has not would
  /// leave it. Officers who leave it more get dearer, those who leave it less are let go.
  ///
  /// Then condition 1 of an optimum holds; 2 is what paths are for.
  /// - Complexity: O(edges).
  mutating func settlePrices() {
    for place in 0..<graph.places {
      let own = mates[place]
      var most: Cost = 0
      for edge in graph.edges(of: place) where !own.contains(graph.heads[edge]) {
        most = max(most, graph.worths[edge] - prices[Int(graph.heads[edge])])
      }
      prices[place] = most
      guard !own.isEmpty else { continue }
      for edge in graph.edges(of: place) where own.contains(graph.heads[edge]) {
        let officer = Int(graph.heads[edge])
        let profit = graph.worths[edge] - prices[officer]
        if profit < most { part(place, officer) } else { prices[officer] += profit - most }
      }
    }
  }
}
