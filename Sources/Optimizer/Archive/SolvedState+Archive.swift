extension SolvedState {
  /// The first word of an archive: what it is, and how it is laid out.
  private static let layout = 0x4d75_7374_6572_0001

  /// The state in bytes, to be kept for another run: all but the model, which whoever reads it makes anew.
  /// - Complexity: O(size of the model and of what is remembered).
  public var archive: [UInt8] {
    var writer = ArchiveWriter()
    writer.put(Self.layout)
    writer.put(Int(Int64(bitPattern: model.fingerprint)))
    solution.write(to: &writer)
    writer.put(memory) { writer, memory in memory.write(to: &writer) }
    return writer.words.flatMap { word in
      (0..<8).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) }
    }
  }

  /// The state of a model that was kept as bytes.
  ///
  /// The bounds that it says were proven are believed, as those of a plan are: the work that proved them is not done again.
  ///
  /// - Throws: `ArchiveFault`, where the bytes are no archive, or one of another model.
  /// - Complexity: O(size of the model and of the archive).
  public init(archive bytes: [UInt8], of model: TourModel) throws(ArchiveFault) {
    guard bytes.count % 8 == 0 else { throw .damaged }
    let words = stride(from: 0, to: bytes.count, by: 8).map { first in
      (0..<8).reduce(UInt64(0)) { $0 | UInt64(bytes[first + $1]) << (8 * $1) }
    }
    var reader = ArchiveReader(words)
    guard try reader.int() == Self.layout else { throw .damaged }
    guard try reader.int() == Int(Int64(bitPattern: model.fingerprint)) else { throw .otherModel }
    let solution = try Solution(from: &reader, of: model)
    let memory = try reader.optional { reader throws(ArchiveFault) in
      try SearchMemory(from: &reader, of: model)
    }
    guard reader.isAtEnd else { throw .damaged }
    self.init(solution: solution, model: model, memory: memory)
  }
}

extension Solution {
  fileprivate func write(to writer: inout ArchiveWriter) {
    writer.put(tours)
    writer.put(bounds)
    for count in statistics.counts { writer.put(count) }
    writer.put(wasInterrupted ? 1 : 0)
  }

  fileprivate init(
    from reader: inout ArchiveReader, of model: TourModel
  ) throws(ArchiveFault) {
    let tours = try reader.list { reader throws(ArchiveFault) in
      try reader.index(below: model.tours.count)
    }
    let bounds = try reader.ints()
    guard bounds.count == model.levels.count, let choice = Incumbent(tours, in: model),
      !zip(model.levels, zip(choice.values, bounds)).contains(where: {
        $0.isBetter($1.0, than: $1.1)
      })
    else { throw .damaged }
    var statistics = Statistics()
    for count in Statistics.members { statistics[keyPath: count] = try reader.int() }
    self.init(
      tours: choice.tours, values: choice.values, bounds: bounds, statistics: statistics,
      wasInterrupted: try reader.index(below: 2) == 1)
  }
}

extension Statistics {
  fileprivate static var members: [WritableKeyPath<Statistics, Int>] {
    [
      \.tours, \.columns, \.rows, \.steps, \.simplexIterations, \.nodes, \.toursPriced,
      \.poolColumns, \.subproblems,
    ]
  }

  fileprivate var counts: [Int] { Self.members.map { self[keyPath: $0] } }
}
