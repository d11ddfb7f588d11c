/// Why a call was refused, or failed; each case carries the input at fault.
public enum GLPKError: Error, Sendable, Equatable {
  /// GLPK met an internal error and would have ended the process. Every problem of this thread is
  /// lost; new ones can be made.
  case aborted(message: String)
  /// The problem was lost to an earlier abort, or to `freeThreadEnvironment()`.
  case problemLost
  /// The problem was made on another thread.
  case wrongThread
  /// GLPK's memory cannot be freed while it is calling back.
  case insideCallback

  /// There is no such row or column.
  case indexOutOfRange(Axis, Int, count: Int)
  /// An index occurs twice in one row, column or list.
  case duplicateIndex(Axis, Int)
  /// A matrix entry is given twice.
  case duplicateEntry(row: Int, column: Int)
  /// Two lists that belong together differ in length.
  case lengthsDiffer(Int, Int)
  /// The starts of compressed rows or columns are not ascending from 0 to the number of entries.
  case startsRefused
  /// A negative number of rows or columns, or more than GLPK can hold.
  case countRefused(Axis, Int)

  /// A number that is not finite, or beyond `Problem.largestNumber`.
  case numberRefused(Double)
  /// Bounds that are crossed, not numbers, or too large.
  case boundsRefused(Bounds)
  /// An integer column with bounds that are not whole numbers.
  case fractionalBounds(column: Int, Bounds)
  /// A name over 255 bytes of UTF-8, or with a control character.
  case nameRefused(String)
  /// An option out of its range.
  case optionRefused(name: String, value: Double)

  /// Branch and cut without presolve needs the optimum of the relaxation from `simplex` first.
  case rootNotOptimal
  /// There is no solution of the kind asked for, or rows or columns changed since it was found.
  case noSolution
  /// The tree does not allow this at this event.
  case notAllowed(during: TreeReason)
  /// With presolve the tree holds a transformed problem, whose columns are not the caller's.
  case transformedProblem
  /// The column has an integer value, so there is nothing to branch on.
  case cannotBranch(column: Int)

  /// An empty path, or one with a zero byte.
  case pathRefused(String)
  /// The file could not be read; the message is GLPK's.
  case fileNotRead(path: String, message: String)
  /// The file could not be written; the message is GLPK's.
  case fileNotWritten(path: String, message: String)
  /// GLPK returned a code that its manual does not list.
  case unexpectedCode(Int)
}
