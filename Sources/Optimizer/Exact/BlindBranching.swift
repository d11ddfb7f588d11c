extension Plunge {
  /// The sides of the node of which the solver tells nothing that integers confirm: the halves of the first column that has
  /// room, down to points, which are judged for themselves. Once too many nodes have been split so, the bound of
  /// such a node stands for all that is in it.
  mutating func splitBlindly(_ way: Branching) -> Step {
    let node = way.node
    let known = DualBound(
      minimising: node.costs, over: node.program, lower: node.lower, upper: node.upper,
      duals: [Double](repeating: 0, count: node.program.rowCount))
    here.bound = max(here.bound, known.rounded)
    let whole = Infeasibility(program: node.program, lower: node.lower, upper: node.upper)
    if here.bound >= cutoff || whole.isProvenByOneRow { return .cutOff }
    let open = (0..<node.program.columnCount).filter { node.lower[$0] < node.upper[$0] }
    guard let column = open.first(where: { node.program.isInteger[$0] }) else {
      // A point, but for columns that need not be whole: whoever judges it knows whether they fit.
      return .end(.point(node.lower.map { Double($0) }, here, isLast: true))
    }
    guard blind < mostBlind else {
      settled = min(settled ?? here.bound, here.bound)
      return .cutOff
    }
    blind += 1
    let (lower, upper) = (node.lower[column], node.upper[column])
    let middle = lower + (upper - lower) / 2
    (here.recorded, here.advised) = (nil, nil)
    let (down, up) = here.split(on: column, within: (lower, upper), at: middle, from: here.basis)
    return .sides(up, down)
  }
}
