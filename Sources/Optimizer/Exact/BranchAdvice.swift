/// The shape of a like search, to be followed by one of another program.
///
/// Choosing what to branch on takes most of a search: each candidate is tried both ways. Where a like program was
/// searched before, its choices are good ones here, too, and sides that ended there at once mostly do so here.
struct BranchAdvice: Sendable {
  let shape: BranchShape
  /// The place in the restricted program of each column of the whole one that it has.
  private let places: [Int: Int]

  /// A shape in terms of a whole program's columns, for a restriction with these.
  init(_ shape: BranchShape, columns: [Int]) {
    self.shape = shape
    places = Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($1, $0) })
  }

  /// What a node is to be split on: the place of the column, if the program has it.
  func split(at place: Int) -> (column: Int?, node: BranchShape.Node)? {
    let node = shape.nodes[place]
    return node.column.map { (places[$0], node) }
  }

  /// Where the sides of a node go on that is split on a column; nil where that is not what it says.
  func sides(of place: Int?, _ column: Int?) -> (Int?, Int?) {
    guard let place, let column, shape.nodes[place].column == column else { return (nil, nil) }
    return (shape.nodes[place].down, shape.nodes[place].up)
  }
}

extension Branching {
  /// So many iterations are worth it to show that a side ends that ended at once before.
  private static let patienceForEnds = 60

  /// What the advice says of a node whose relaxation is fractional; nil where it says nothing.
  mutating func advised(
    _ here: inout OpenNode, among candidates: [Int], at point: [Double], cutoff: Int
  ) -> Choice? {
    guard let (column, split) = advisedSplit(of: &here, among: candidates, at: point) else {
      return nil
    }
    let value = point[column]
    return followed(&here, split, column, value - value.rounded(.down), cutoff)
  }

  /// The split that the advice has for a node, and its column. Splits that tell nothing here, the point being whole
  /// there, are passed over on the side of the point.
  func advisedSplit(
    of here: inout OpenNode, among candidates: [Int], at point: [Double]
  ) -> (column: Int, node: BranchShape.Node)? {
    while let place = here.advised, let split = advice?.split(at: place) {
      let value = split.column.map { point[$0] } ?? 0
      if let column = split.column, candidates.contains(column),
        Int(value.rounded(.down)) == split.node.floor
      {
        return (column, split.node)
      }
      here.advised = value < Double(split.node.floor) + 0.5 ? split.node.down : split.node.up
    }
    here.advised = nil
    return nil
  }

  /// A split as advised: sides that are said to end at once are tried.
  private mutating func followed(
    _ here: inout OpenNode, _ advised: BranchShape.Node, _ column: Int, _ part: Double,
    _ cutoff: Int
  ) -> Choice {
    let (lower, upper) = node.bounds(of: column)
    let below = Change(object: column, lower: lower, upper: advised.floor)
    let above = Change(object: column, lower: advised.floor + 1, upper: upper)
    if let over = ends(below, advised.down, here, cutoff) {
      guard over else { return .stopped }
      here.advised = advised.up
      return .tighter(above)
    }
    if let over = ends(above, advised.up, here, cutoff) {
      guard over else { return .stopped }
      here.advised = advised.down
      return .tighter(below)
    }
    let gains = expected(column, part)
    return .branch(column, upFirst: gains.up <= gains.down)
  }

  /// Whether a side holds nothing, where that was so before: nil where it was not, or is not any more, false where the
  /// search was asked to stop.
  private mutating func ends(
    _ side: Change, _ place: Int, _ here: OpenNode, _ cutoff: Int
  ) -> Bool? {
    guard advice?.shape.isLeaf(place) ?? false else { return nil }
    switch attempt(side, depth: here.depth, cutoff: cutoff, most: Self.patienceForEnds) {
    case .pruned: return true
    case .stopped: return false
    case .costs: return nil
    }
  }
}
