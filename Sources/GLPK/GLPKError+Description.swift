extension GLPKError: CustomStringConvertible {
  /// One sentence in plain words.
  public var description: String {
    switch self {
    case .aborted(let message): "GLPK gave up: \(message)"
    case .problemLost: "the problem was lost when GLPK's memory on this thread was freed"
    case .wrongThread: "the problem was made on another thread"
    case .insideCallback: "GLPK's memory cannot be freed from within a callback"
    case .indexOutOfRange(let axis, let index, let count):
      "there is no \(axis.rawValue) \(index) among \(count)"
    case .duplicateIndex(let axis, let index): "\(axis.rawValue) \(index) is given twice"
    case .duplicateEntry(let row, let column):
      "the entry of row \(row) and column \(column) is given twice"
    case .lengthsDiffer(let one, let other): "lists of \(one) and \(other) entries do not match"
    case .startsRefused: "the starts do not ascend from 0 to the number of entries"
    case .countRefused(let axis, let count): "cannot hold \(count) \(axis.rawValue)s"
    case .numberRefused(let number): "\(number) is not a number that GLPK can be trusted with"
    case .boundsRefused(let bounds): "\(bounds) are not usable bounds"
    case .fractionalBounds(let column, let bounds):
      "integer column \(column) has the fractional bounds \(bounds)"
    case .nameRefused(let name): "the name \"\(name)\" is too long or has control characters"
    case .optionRefused(let name, let value): "\(name) cannot be \(value)"
    case .rootNotOptimal: "branch and cut without presolve needs an optimal relaxation first"
    case .noSolution: "there is no such solution"
    case .notAllowed(let reason): "the tree does not allow this during \(reason.rawValue)"
    case .transformedProblem: "with presolve the tree's columns are not the problem's"
    case .cannotBranch(let column): "column \(column) is integer already"
    case .pathRefused(let path): "\"\(path)\" is not a path"
    case .fileNotRead(let path, let message): "cannot read \(path): \(message)"
    case .fileNotWritten(let path, let message): "cannot write \(path): \(message)"
    case .unexpectedCode(let code): "GLPK returned the unknown code \(code)"
    }
  }
}
