import GLPK

/// The smallest set of rules that cannot be kept together, by hitting sets: every set of rules whose
/// removal makes the rest consistent must be hit by every clash, so the smallest set that hits all those
/// known is a clash, or shows another one to hit.
///
/// After Ignatiev, Previti, Liffiton and Marques-Silva, "Smallest MUS extraction with minimal hitting set
/// dualization" (2015).
struct SmallestClash {
  private let problem: DemandProblem
  private let rules: [ClashRule]
  /// After so many sets to hit, a clash that is only irreducible is given instead of a smallest one.
  private static let patience = 400

  init(_ problem: DemandProblem) {
    self.problem = problem
    rules = problem.rules
  }

  /// The rules of a smallest clash, in the order of the problem's rules.
  /// - Complexity: exponential in the size of the clash; each step solves some small integer programs.
  func find() throws(GLPKError) -> [ClashRule] {
    var corrections: [[Int]] = []
    while corrections.count < Self.patience {
      let hitting = try smallestHittingSet(corrections)
      guard try isConsistent(hitting) else { return hitting.sorted().map { rules[$0] } }
      let largest = try grown(from: hitting)
      corrections.append(rules.indices.filter { !largest.contains($0) })
    }
    return try irreducible().map { rules[$0] }
  }

  private func isConsistent(_ kept: Set<Int>) throws(GLPKError) -> Bool {
    try problem.choice(keeping: Set(kept.map { rules[$0] })) != nil
  }

  /// A consistent set, with every rule added that leaves it so.
  private func grown(from start: Set<Int>) throws(GLPKError) -> Set<Int> {
    var kept = start
    for rule in rules.indices where !kept.contains(rule) {
      if try isConsistent(kept.union([rule])) { kept.insert(rule) }
    }
    return kept
  }

  private func smallestHittingSet(_ sets: [[Int]]) throws(GLPKError) -> Set<Int> {
    guard !sets.isEmpty else { return [] }
    var program = IntegerProgram()
    for _ in sets { program.addRow(from: 1) }
    for rule in rules.indices {
      let rows = sets.indices.filter { sets[$0].contains(rule) }
      program.addColumn(to: 1, rows.map { ($0, 1) })
    }
    let point = try program.cheapestPoint(
      costs: rules.map { _ in 1 }, below: rules.count + 1)
    return Set(rules.indices.filter { point?[$0] ?? 1 > 0.5 })
  }

  /// A clash from which no rule can be left out.
  private func irreducible() throws(GLPKError) -> [Int] {
    var kept = Set(rules.indices)
    for rule in rules.indices where try !isConsistent(kept.subtracting([rule])) {
      kept.remove(rule)
    }
    return kept.sorted()
  }
}
