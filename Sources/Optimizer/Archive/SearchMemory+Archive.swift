extension SearchMemory {
  func write(to writer: inout ArchiveWriter) {
    writer.put(levels.sorted { $0.key < $1.key }) { writer, known in
      writer.put(known.key)
      known.value.prices.write(to: &writer)
      writer.put(known.value.gap)
    }
    writer.put(point.sorted { $0.key < $1.key }) { writer, part in
      writer.put(part.key)
      writer.put(part.value)
    }
    writer.put(pool)
    writer.put(balance) { $0.put($1) }
    writer.put(basis) { $1.write(to: &$0) }
    writer.put(tree) { writer, tree in
      tree.shape.write(to: &writer)
      tree.learnt.write(to: &writer)
    }
  }

  init(from reader: inout ArchiveReader, of model: TourModel) throws(ArchiveFault) {
    let count = model.tours.count
    let known = try reader.list { reader throws(ArchiveFault) in
      (
        try reader.index(below: model.levels.count),
        (prices: try LevelPrices(from: &reader, of: model), gap: try reader.int())
      )
    }
    let parts = try reader.list { reader throws(ArchiveFault) in
      (try reader.index(below: count), try reader.double())
    }
    levels = Dictionary(known) { first, _ in first }
    point = Dictionary(parts) { first, _ in first }
    pool = try reader.list { reader throws(ArchiveFault) in try reader.index(below: count) }
    balance = try reader.optional { reader throws(ArchiveFault) in try reader.double() }
    basis = try reader.optional { reader throws(ArchiveFault) in
      try NamedBasis(from: &reader, of: model)
    }
    tree = try reader.optional { reader throws(ArchiveFault) in
      (
        shape: try BranchShape(from: &reader, columns: count),
        learnt: try PseudoCosts(from: &reader, columns: count)
      )
    }
  }
}

extension LevelPrices {
  fileprivate func write(to writer: inout ArchiveWriter) {
    for side in [most, least] {
      for prices in side { writer.put(prices) }
    }
    for prices in [demands, held, classes, courses] { writer.put(prices) }
  }

  fileprivate init(
    from reader: inout ArchiveReader, of model: TourModel
  ) throws(ArchiveFault) {
    self.init(of: model)
    for resource in most.indices { most[resource] = try reader.doubles(model.months) }
    for resource in least.indices { least[resource] = try reader.doubles(model.months) }
    demands = try reader.doubles(demands.count)
    held = try reader.doubles(held.count)
    classes = try reader.doubles(classes.count)
    courses = try reader.doubles(courses.count)
  }
}
