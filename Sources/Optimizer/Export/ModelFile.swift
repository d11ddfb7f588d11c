import GLPK

/// How a model is written down for other solvers.
public enum ModelFormat: String, CaseIterable, Sendable {
  /// The LP format of CPLEX.
  case lp
  /// Free MPS.
  case mps
}

extension TourModel {
  /// Writes one level's integer program to a file, the levels before it held at given values.
  ///
  /// The constant of the level is the cost of a column that is fixed at 1, so that the optimum of the file is
  /// the level's optimum whatever a reader makes of constants. MPS cannot say that more is better: there a
  /// level that is maximised is written as its negative, to be minimised.
  ///
  /// - Parameters:
  ///   - level: The level whose objective it has.
  ///   - values: The value of each level before it, at least.
  ///   - format: How to write it.
  ///   - path: Where.
  /// - Throws: `Unsolvable.solver` where the file cannot be written.
  /// - Complexity: O(elements).
  public func write(
    level: Int, holding values: [Int], as format: ModelFormat, to path: String
  ) throws(Unsolvable) {
    do throws(GLPKError) {
      var program = TourProgram(of: self, over: choosableTours)
      let constants = program.constants
      for earlier in 0..<min(level, values.count) {
        guard let row = program.levelRows[earlier] else { continue }
        let amount = values[earlier] - constants[earlier]
        let isMaximised = levels[earlier].isMaximised
        program.limitRow(row, from: isMaximised ? amount : .min, to: isMaximised ? .max : amount)
      }
      try program.write(level, of: self, as: format, to: path)
    } catch {
      throw .solver("\(error)")
    }
  }
}

extension TourProgram {
  fileprivate func write(
    _ level: Int, of model: TourModel, as format: ModelFormat, to path: String
  ) throws(GLPKError) {
    var problem = Problem()
    try problem.load(program)
    let isMaximised = model.levels[level].isMaximised
    let sign: Double = isMaximised && format == .mps ? -1 : 1
    try problem.setCosts(0..<program.columnCount, gains(at: level).map { sign * Double($0) })
    try problem.setDirection(isMaximised && format == .lp ? .maximize : .minimize)
    for column in 0..<program.columnCount where program.isInteger[column] {
      try problem.setKind(column..<column + 1, .integer)
    }
    var names = FileNames()
    for (column, source) in columnSources.enumerated() {
      try problem.setColumnName(column, names.next(source.name(in: model)))
    }
    for (row, source) in rowSources.enumerated() {
      try problem.setRowName(row, names.next(source.name(in: model)))
    }
    if constants[level] != 0 {
      let constant = try problem.addColumns(.fixed(1), costs: [sign * Double(constants[level])])
      try problem.setColumnName(constant.lowerBound, names.next("constant"))
    }
    let free = (0..<program.rowCount).filter {
      program.rowLower[$0] == .min && program.rowUpper[$0] == .max
    }
    if !free.isEmpty { try problem.deleteRows(free) }
    try problem.setName(names.next(model.levels[level].name))
    switch format {
    case .lp: try problem.writeLP(path)
    case .mps: try problem.writeMPS(path)
    }
  }
}

extension TourProgram.RowSource {
  /// What to call the row.
  fileprivate func name(in model: TourModel) -> String {
    switch self {
    case .level(let level): "level \(model.levels[level].name)"
    case .officer(let officer): "officer \(model.officerNames[Int(officer)])"
    case .demand(let demand): model.demands[demand].name
    case .resource(let resource, let month): "\(model.resources[resource].name) \(month)"
    case .seatClass(let index): "seats of class \(index)"
    case .course(let course): model.seats?.names[course] ?? "course \(course)"
    }
  }
}

extension TourProgram.ColumnSource {
  /// What to call the column.
  fileprivate func name(in model: TourModel) -> String {
    switch self {
    case .tour(let tour): model.name(of: tour)
    case .short(let resource, let month): "short \(model.resources[resource].name) \(month)"
    case .seats(let index, let course):
      "seats \(model.seats?.names[course] ?? "\(course)") class \(index)"
    }
  }
}

/// Names that every reader of LP and MPS files accepts: letters, digits and underscores, each once.
private struct FileNames {
  private var used: [String: Int] = [:]

  mutating func next(_ name: String) -> String {
    let plain = String(
      name.unicodeScalars.prefix(200).map { scalar -> Character in
        let isPlain = scalar.isASCII && (Character(scalar).isLetter || Character(scalar).isNumber)
        return isPlain ? Character(scalar) : "_"
      })
    let count = used[plain, default: 0]
    used[plain] = count + 1
    return count == 0 ? plain : next("\(plain)__\(count)")
  }
}
