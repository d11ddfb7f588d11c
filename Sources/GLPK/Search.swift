internal import CGLPK

/// One run of branch and cut: what GLPK's callback needs to know, and what is to be remembered.
@safe
final class Search {
  typealias Handler = (borrowing TreeEvent) throws(GLPKError) -> TreeCommand

  /// GLPK writes an absent bound as the largest number.
  static let infinity = Double.greatestFiniteMagnitude

  /// The caller's problem.
  let handle: OpaquePointer?
  let rowCount: Int
  let columnCount: Int
  /// Whether the tree's columns are not the caller's.
  let isTransformed: Bool
  var entries = Entries()
  /// Whether the handler has chosen a column to branch on at this event.
  var hasBranched = false

  private let handler: Handler
  private let deadline: Deadline
  private let environment = guarded_environment()
  /// Of the columns before branching, to check solutions handed in.
  private let columnBounds: [Bounds]
  private let rowBounds: [Bounds]

  private(set) var bestBound: Double?
  private(set) var incumbentObjective: Double?
  private(set) var nodes = 0
  private(set) var failure: GLPKError?
  private(set) var isOutOfTime = false

  init(
    _ problem: borrowing Problem, _ options: BranchAndCutOptions, _ handler: @escaping Handler
  ) throws(GLPKError) {
    unsafe handle = problem.handle
    rowCount = problem.rowCount
    columnCount = problem.columnCount
    isTransformed = options.presolve
    deadline = Deadline(milliseconds: options.timeLimit)
    columnBounds = try problem.columnBounds()
    rowBounds = try problem.rowBounds()
    self.handler = handler
  }

  /// Answers one call of GLPK: 0 to go on.
  func step(_ tree: OpaquePointer) -> Int32 {
    do throws(GLPKError) {
      var state = guarded_tree_state()
      try unsafe checked(guarded_tree_look(tree, &state))
      guard let reason = TreeReason(code: state.reason) else {
        throw .unexpectedCode(Int(state.reason))
      }
      nodes = Int(state.total)
      if state.has_best_bound != 0, state.best_bound.magnitude < Self.infinity {
        bestBound = state.best_bound
      }
      try unsafe noteIncumbent(tree)
      hasBranched = false
      let event = unsafe TreeEvent(search: self, tree: tree, state: state, reason: reason)
      let command = try handler(event)
      try unsafe noteIncumbent(tree)
      if command == .stop { return 1 }
      isOutOfTime = deadline.remaining == 0
      return isOutOfTime ? 1 : 0
    } catch {
      failure = error
      return 1
    }
  }

  /// Throws if a call made by the handler has faulted, so that the tree is no more.
  func ensureAlive() throws(GLPKError) {
    guard environment == guarded_environment() else { throw .problemLost }
  }

  /// Makes GLPK's abort an error, and passes any other code on.
  @discardableResult
  func checked(_ code: Int32) throws(GLPKError) -> Int32 {
    if code == GUARDED_FAULT { throw .aborted(message: Fault.message) }
    return code
  }

  /// Puts one sparse vector over the columns into `entries`.
  func fill(_ columns: [Int], _ values: [Double]) throws(GLPKError) {
    entries.removeAll()
    try entries.append(.column, columns.span, values.span, limit: columnCount)
  }

  private func noteIncumbent(_ tree: OpaquePointer) throws(GLPKError) {
    try ensureAlive()
    let problem = unsafe guarded_tree_problem(tree)
    let hasOne = unsafe glp_mip_status(problem) == GLP_FEAS
    incumbentObjective = hasOne ? unsafe glp_mip_obj_val(problem) : nil
  }
}

extension Search {
  /// Checks a solution against rows, bounds and integrality, and hands it in.
  func submit(_ values: [Double], to tree: OpaquePointer) throws(GLPKError) -> Submission {
    guard values.count == columnCount else { throw .lengthsDiffer(values.count, columnCount) }
    var numbers = [0.0]
    numbers.reserveCapacity(values.count + 1)
    for (column, value) in values.enumerated() {
      try Entries.validate(value)
      var number = value
      if unsafe glp_get_col_kind(handle, Int32(column + 1)) != GLP_CV {
        number = value.nearestWhole
        guard (number - value).magnitude <= 1e-6 else { return .breaksColumn(column) }
      }
      guard Self.holds(number, columnBounds[column]) else { return .breaksColumn(column) }
      numbers.append(number)
    }
    var columns = [Int32](repeating: 0, count: columnCount + 1)
    var coefficients = [Double](repeating: 0, count: columnCount + 1)
    for row in 0..<rowCount {
      let length = try unsafe checked(
        guarded_get_row(handle, Int32(row + 1), &columns, &coefficients))
      var activity = 0.0
      for k in 1..<Int(length) + 1 { activity += coefficients[k] * numbers[Int(columns[k])] }
      guard Self.holds(activity, rowBounds[row]) else { return .breaksRow(row) }
    }
    return try unsafe checked(guarded_tree_submit(tree, numbers)) == 0 ? .accepted : .notBetter
  }

  /// Whether a number is within bounds, up to a relative error of one in a million.
  private static func holds(_ number: Double, _ bounds: Bounds) -> Bool {
    number >= bounds.lower - 1e-6 * (1 + bounds.lower.magnitude)
      && number <= bounds.upper + 1e-6 * (1 + bounds.upper.magnitude)
  }
}
