/// How a search split its nodes: on which columns, and where. It is good for nothing but advice.
struct BranchShape: Sendable {
  /// A node; a leaf has no column.
  struct Node: Sendable {
    /// The column of the whole program it was split on, or what stands for it.
    var column: Int?
    /// The most of the column on the lower side.
    var floor = 0
    var down = 0
    var up = 0
  }

  /// The root first.
  private(set) var nodes = [Node()]

  /// Of a tree that was not split yet.
  init() {}

  /// Notes that a node was split on a column, and gives its sides; nil where either is not known by name.
  mutating func split(
    _ place: Int?, on column: Int?, at floor: Int
  ) -> (down: Int?, up: Int?) {
    guard let place, let column else { return (nil, nil) }
    nodes[place] = Node(column: column, floor: floor, down: nodes.count, up: nodes.count + 1)
    nodes += [Node(), Node()]
    return (nodes.count - 2, nodes.count - 1)
  }

  /// Puts another shape in place of a leaf.
  /// - Returns: how far its places move, all but its root's, which is the leaf's.
  mutating func graft(_ other: BranchShape, at place: Int) -> Int {
    let shift = nodes.count - 1
    let moved = other.nodes.map { node in
      node.column == nil
        ? node
        : Node(column: node.column, floor: node.floor, down: node.down + shift, up: node.up + shift)
    }
    nodes[place] = moved[0]
    nodes += moved.dropFirst()
    return shift
  }

  /// Whether nothing is known of what comes below a node.
  func isLeaf(_ place: Int) -> Bool { nodes[place].column == nil }

  func write(to writer: inout ArchiveWriter) {
    writer.put(nodes) { writer, node in
      writer.put(node.column ?? -1)
      for number in [node.floor, node.down, node.up] { writer.put(number) }
    }
  }

  init(from reader: inout ArchiveReader, columns: Int) throws(ArchiveFault) {
    nodes = try reader.list { reader throws(ArchiveFault) in
      let column = try reader.int()
      return Node(
        column: column < 0 ? nil : column, floor: try reader.int(), down: try reader.int(),
        up: try reader.int())
    }
    // Sides stand behind their node: so every way down ends.
    let isSound = nodes.indices.allSatisfy { place in
      let node = nodes[place]
      guard let column = node.column else { return true }
      return column < columns && place < node.down && place < node.up
        && max(node.down, node.up) < nodes.count
    }
    guard !nodes.isEmpty, isSound else { throw .damaged }
  }

  /// The same with other names for columns; below a column without one nothing is known.
  func renamed(_ name: (Int) -> Int?) -> BranchShape {
    var other = self
    for place in nodes.indices { other.nodes[place].column = nodes[place].column.flatMap(name) }
    return other
  }
}
