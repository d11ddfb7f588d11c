extension TourProgram.RowSource {
  /// What the row is, as three words.
  var words: [Int] {
    switch self {
    case .level(let level): [0, level, 0]
    case .officer(let officer): [1, Int(officer), 0]
    case .demand(let demand): [2, demand, 0]
    case .resource(let resource, let month): [3, resource, month]
    case .seatClass(let index): [4, index, 0]
    case .course(let course): [5, course, 0]
    }
  }

  init(from reader: inout ArchiveReader, of model: TourModel) throws(ArchiveFault) {
    let kind = try reader.int()
    let counts = [
      model.levels.count, model.officerNames.count, model.demands.count, model.resources.count,
      model.seats?.courses.count ?? 0, model.seats?.seats.count ?? 0,
    ]
    guard counts.indices.contains(kind) else { throw .damaged }
    let index = try reader.index(below: counts[kind])
    let month = try reader.int()
    self =
      switch kind {
      case 0: .level(index)
      case 1: .officer(Int32(index))
      case 2: .demand(index)
      case 3: .resource(index, month: month)
      case 4: .seatClass(index)
      default: .course(index)
      }
  }
}

extension TourProgram.ColumnSource {
  /// What the column is, as three words.
  var words: [Int] {
    switch self {
    case .tour(let tour): [0, tour, 0]
    case .short(let resource, let month): [1, resource, month]
    case .seats(let index, let course): [2, index, course]
    }
  }

  init(from reader: inout ArchiveReader, of model: TourModel) throws(ArchiveFault) {
    let kind = try reader.int()
    let counts = [
      (model.tours.count, 1), (model.resources.count, model.months),
      (model.seats?.courses.count ?? 0, model.seats?.seats.count ?? 0),
    ]
    guard counts.indices.contains(kind) else { throw .damaged }
    let (index, other) = (
      try reader.index(below: counts[kind].0), try reader.index(below: counts[kind].1)
    )
    self =
      switch kind {
      case 0: .tour(index)
      case 1: .short(index, month: other)
      default: .seats(index, course: other)
      }
  }
}
