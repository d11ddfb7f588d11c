/// How much a search may do before somebody else has a turn, or at all: counted, so that it is the same on every machine.
struct Work: Sendable {
  /// Nodes of its tree.
  var nodes = Int.max
  /// Ticks: iterations of the simplex method, those of trials included, which count for more where there are many columns.
  var ticks = Int.max

  static let unlimited = Work()

  /// With so many columns an iteration takes twice the time that it takes with few.
  private static let columns = 4_000

  /// What iterations over so many columns count for.
  static func ticks(of iterations: Int, columns: Int) -> Int {
    iterations * (Self.columns + columns) / Self.columns
  }

  /// How many iterations over so many columns it allows; at least one.
  func iterations(columns: Int) -> Int {
    let (product, overflows) = ticks.multipliedReportingOverflow(by: Self.columns)
    return max(1, overflows ? ticks : product / (Self.columns + columns))
  }

  /// What is done when so much more is done than so far.
  func after(nodes done: Int, ticks spent: Int) -> Work {
    Work(nodes: Self.sum(done, nodes), ticks: Self.sum(spent, ticks))
  }

  /// What is left of it when so much is done.
  func left(nodes done: Int, ticks spent: Int) -> Work {
    Work(
      nodes: nodes == .max ? .max : max(0, nodes - done),
      ticks: ticks == .max ? .max : max(0, ticks - spent))
  }

  /// A part of it, where so many share it alike.
  func shared(by parts: Int) -> Work {
    Work(
      nodes: nodes == .max ? .max : (nodes + parts - 1) / parts,
      ticks: ticks == .max ? .max : (ticks + parts - 1) / parts)
  }

  private static func sum(_ one: Int, _ other: Int) -> Int {
    let sum = one.addingReportingOverflow(other)
    return sum.overflow ? .max : sum.partialValue
  }
}
