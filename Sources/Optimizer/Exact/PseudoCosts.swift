/// What branching on a column has gained so far, per unit of the part cut off: the estimate for the next time.
struct PseudoCosts: Sendable {
  private var down: [(sum: Double, count: Int)]
  private var up: [(sum: Double, count: Int)]
  private var total: (down: (sum: Double, count: Int), up: (sum: Double, count: Int)) = (
    (0, 0), (0, 0)
  )
  /// So many observations each way are trusted without another trial.
  private static let reliable = 4

  init(columns: Int) {
    down = .init(repeating: (0, 0), count: columns)
    up = .init(repeating: (0, 0), count: columns)
  }

  /// What these say of columns with other numbers, of which there are so many.
  func renamed(columns count: Int, _ name: (Int) -> Int?) -> PseudoCosts {
    var other = PseudoCosts(columns: count)
    other.total = total
    for column in down.indices where down[column].count + up[column].count > 0 {
      guard let place = name(column) else { continue }
      (other.down[place], other.up[place]) = (down[column], up[column])
    }
    return other
  }

  mutating func note(_ column: Int, down gain: Double, per part: Double) {
    down[column] = (down[column].sum + gain / part, down[column].count + 1)
    total.down = (total.down.sum + gain / part, total.down.count + 1)
  }

  mutating func note(_ column: Int, up gain: Double, per part: Double) {
    up[column] = (up[column].sum + gain / part, up[column].count + 1)
    total.up = (total.up.sum + gain / part, total.up.count + 1)
  }

  /// The gains to expect of branching on a column whose value exceeds a whole number by `part`.
  func expected(_ column: Int, part: Double) -> (down: Double, up: Double) {
    func mean(_ own: (sum: Double, count: Int), _ all: (sum: Double, count: Int)) -> Double {
      own.count > 0 ? own.sum / Double(own.count) : all.count > 0 ? all.sum / Double(all.count) : 1
    }
    return (mean(down[column], total.down) * part, mean(up[column], total.up) * (1 - part))
  }

  func isReliable(_ column: Int) -> Bool {
    down[column].count >= Self.reliable && up[column].count >= Self.reliable
  }

  func write(to writer: inout ArchiveWriter) {
    let put = { (writer: inout ArchiveWriter, own: (sum: Double, count: Int)) in
      writer.put(own.sum)
      writer.put(own.count)
    }
    put(&writer, total.down)
    put(&writer, total.up)
    let seen = down.indices.filter { down[$0].count + up[$0].count > 0 }
    writer.put(seen) { writer, column in
      writer.put(column)
      put(&writer, down[column])
      put(&writer, up[column])
    }
  }

  init(from reader: inout ArchiveReader, columns: Int) throws(ArchiveFault) {
    self.init(columns: columns)
    let own = { (reader: inout ArchiveReader) throws(ArchiveFault) -> (sum: Double, count: Int) in
      (sum: try reader.double(), count: try reader.index(below: .max))
    }
    total = (try own(&reader), try own(&reader))
    let seen = try reader.list { reader throws(ArchiveFault) in
      (try reader.index(below: columns), try own(&reader), try own(&reader))
    }
    for (column, below, above) in seen { (down[column], up[column]) = (below, above) }
  }

  /// One figure for two gains: their product, with none counted as zero.
  static func score(_ down: Double, _ up: Double) -> Double { max(down, 1e-4) * max(up, 1e-4) }
}
