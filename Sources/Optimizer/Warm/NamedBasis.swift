import GLPK

/// Where the simplex method stood, by what rows and columns mean: so a basis outlives its program.
///
/// It is advice. What another program has not is left out, what it has besides stands where nothing is chosen; so it
/// may be no basis there, which whoever factors it mends.
struct NamedBasis: Sendable {
  /// What a row is: its source, its side, and its number among those that share them.
  private struct RowKey: Hashable {
    let source: TourProgram.RowSource
    let isFromAbove: Bool
    let number: Int
  }

  /// How a variable stands, and its steepest-edge weight.
  private struct Standing {
    let status: BasisStatus
    let weight: Double
  }

  /// The rows that are not basic, and the columns that are not at their least; others stand there.
  private var rows: [RowKey: Standing] = [:]
  private var columns: [TourProgram.ColumnSource: Standing] = [:]

  private init() {}

  /// A basis of a program.
  /// - Complexity: O(rows + columns).
  init(_ basis: Basis, of program: TourProgram) {
    let weights = basis.weights
    let count = program.program.columnCount
    for (row, key) in Self.keys(of: program).enumerated() where basis.rows[row] != .basic {
      rows[key] = Standing(status: basis.rows[row], weight: weights?[count + row] ?? 1)
    }
    for (column, source) in program.columnSources.enumerated()
    where basis.columns[column] == .basic || basis.columns[column] == .atUpper {
      columns[source] = Standing(
        status: basis.columns[column], weight: weights?[column] ?? 1)
    }
  }

  /// The same as a basis of another program.
  /// - Complexity: O(rows + columns).
  func basis(of program: TourProgram) -> Basis {
    let own = program.columnSources.map { columns[$0] }
    let others = Self.keys(of: program).map { rows[$0] }
    return Basis(
      rows: others.map { $0?.status ?? .basic }, columns: own.map { $0?.status ?? .atLower },
      weights: (own + others).map { $0?.weight ?? 1 })
  }

  /// What holds for another model.
  func translated(by map: ModelMap) -> NamedBasis {
    var other = NamedBasis()
    for (source, standing) in columns {
      if let name = source.translated(by: map) { other.columns[name] = standing }
    }
    for (key, standing) in rows {
      guard let source = key.source.translated(by: map) else { continue }
      let name = RowKey(source: source, isFromAbove: key.isFromAbove, number: key.number)
      other.rows[name] = standing
    }
    return other
  }

  func write(to writer: inout ArchiveWriter) {
    let put = { (writer: inout ArchiveWriter, standing: Standing) in
      writer.put(Self.statuses.firstIndex(of: standing.status) ?? 0)
      writer.put(standing.weight)
    }
    let own = rows.map { (words: $0.source.words + [$0.isFromAbove ? 1 : 0, $0.number], $1) }
    let others = columns.map { (words: $0.words, $1) }
    for list in [own, others] {
      writer.put(list.sorted { $0.words.lexicographicallyPrecedes($1.words) }) { writer, one in
        for word in one.words { writer.put(word) }
        put(&writer, one.1)
      }
    }
  }

  init(from reader: inout ArchiveReader, of model: TourModel) throws(ArchiveFault) {
    let standing = { (reader: inout ArchiveReader) throws(ArchiveFault) -> Standing in
      Standing(
        status: Self.statuses[try reader.index(below: Self.statuses.count)],
        weight: try reader.double())
    }
    let own = try reader.list { reader throws(ArchiveFault) in
      let source = try TourProgram.RowSource(from: &reader, of: model)
      let isFromAbove = try reader.index(below: 2) == 1
      let key = RowKey(source: source, isFromAbove: isFromAbove, number: try reader.int())
      return (key, try standing(&reader))
    }
    let others = try reader.list { reader throws(ArchiveFault) in
      (try TourProgram.ColumnSource(from: &reader, of: model), try standing(&reader))
    }
    rows = Dictionary(own) { first, _ in first }
    columns = Dictionary(others) { first, _ in first }
  }

  /// Every way a variable can stand, by its number in an archive.
  private static let statuses: [BasisStatus] = [
    .basic, .atLower, .atUpper, .nonbasicFree, .nonbasicFixed,
  ]

  private static func keys(of program: TourProgram) -> [RowKey] {
    var count: [RowKey: Int] = [:]
    return program.rowSources.enumerated().map { row, source in
      let first = RowKey(source: source, isFromAbove: program.limitsFromAbove(row), number: 0)
      let number = count[first, default: 0]
      count[first] = number + 1
      return RowKey(source: source, isFromAbove: first.isFromAbove, number: number)
    }
  }
}

extension TourProgram.ColumnSource {
  /// The same column in another model.
  fileprivate func translated(by map: ModelMap) -> Self? {
    switch self {
    case .tour(let tour): map.tours[tour].map { .tour($0) }
    case .short(let resource, let month): map.resources[resource].map { .short($0, month: month) }
    case .seats(let index, let course):
      map.classes[index].flatMap { new in
        map.courses[course].map { .seats(new, course: $0) }
      }
    }
  }
}

extension TourProgram.RowSource {
  /// The same row in another model.
  fileprivate func translated(by map: ModelMap) -> Self? {
    switch self {
    case .level(let level): map.levels[level].map { .level($0) }
    case .officer(let officer): map.officers[Int(officer)].map { .officer(Int32($0)) }
    case .demand(let demand): map.demands[demand].map { .demand($0) }
    case .resource(let resource, let month):
      map.resources[resource].map { .resource($0, month: month) }
    case .seatClass(let index): map.classes[index].map { .seatClass($0) }
    case .course(let course): map.courses[course].map { .course($0) }
    }
  }
}
