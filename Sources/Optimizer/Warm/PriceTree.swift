import GLPK

/// What a tree over the last level proves of wishes: cases that hold every choice which keeps the levels before and costs
/// less than a limit, each with prices that prove what it costs at least, by itself and with a wish.
///
/// Where the solution is optimal no case costs less than it does. So the gap between the relaxation and the optimum,
/// which is many times what a typical wish costs, is not in the bounds of wishes any more; and a search for the best
/// choice with a wish begins with those cases that are still cheap enough with it.
struct PriceTree: Sendable {
  /// A case: how it narrows the root, the columns that nothing in it uses which is cheaper than the limit, where the
  /// simplex method stood there, and what it proves.
  struct Case: Sendable {
    let changes: [Change]
    let closed: [Int32]
    let basis: Basis
    let bounds: CaseBounds
  }

  let model: TourModel
  /// The values of the solution.
  let solution: [Int]
  let program: TourProgram
  let objective: LevelCosts
  /// The program over the tours that choices cheaper than the limit can use, with cuts.
  let root: Restriction
  let cases: [Case]
  /// Nothing is said of choices that cost this or more.
  let limit: Int
  /// What was learnt about branching.
  let learnt: PseudoCosts
  private let officers: OfficerTours
  /// The root's column of each tour of the model; −1 of others.
  private let columnOfTour: [Int32]
  /// The place in `officers` of each officer, −1 of those who have no tours there; and how many tours the model has of
  /// each.
  private let placeOfOfficer: [Int32]
  private let toursOfOfficer: [Int32]

  init(
    of base: SolvedState, _ program: TourProgram, _ objective: LevelCosts, root: Restriction,
    cases: [Case], limit: Int, learnt: PseudoCosts, _ officers: OfficerTours
  ) {
    model = base.model
    solution = base.solution.values
    self.program = program
    self.objective = objective
    self.root = root
    self.cases = cases
    self.limit = limit
    self.learnt = learnt
    self.officers = officers
    var columnOfTour = [Int32](repeating: -1, count: model.tours.count)
    for (column, name) in root.columns.enumerated() where name < program.tours.count {
      columnOfTour[program.tours[name]] = Int32(column)
    }
    var placeOfOfficer = [Int32](repeating: -1, count: model.officerNames.count)
    for place in 0..<officers.count {
      let column = Int(officers.columns[officers.starts[place]])
      let tour = program.tours[root.columns[column]]
      placeOfOfficer[Int(model.tours.officer[tour])] = Int32(place)
    }
    var toursOfOfficer = [Int32](repeating: 0, count: model.officerNames.count)
    for officer in model.tours.officer { toursOfOfficer[Int(officer)] += 1 }
    self.columnOfTour = columnOfTour
    self.placeOfOfficer = placeOfOfficer
    self.toursOfOfficer = toursOfOfficer
  }

  /// A wish in the tree's terms.
  enum Aim {
    /// The tour of a column is chosen.
    case with(Int)
    /// The tour of one of several columns is.
    case oneOf([Int])
    /// Officers, given by their places, have no tours.
    case without([Int])
    /// No choice cheaper than the limit fulfils it.
    case tooDear
  }

  /// A wish for one of some tours, or for the absence of officers; nil where it is another.
  /// - Complexity: O(tours in the wish).
  func aim(of wish: Alternatives.Wish) -> Aim? {
    if wish.without.isEmpty, !wish.oneOf.isEmpty {
      let columns = Set(wish.oneOf.map { Int(columnOfTour[$0]) }).filter { $0 >= 0 }.sorted()
      guard let first = columns.first else { return .tooDear }
      return columns.count == 1 ? .with(first) : .oneOf(columns)
    }
    guard wish.oneOf.isEmpty, !wish.without.isEmpty else { return nil }
    var counts: [Int32: Int32] = [:]
    for tour in Set(wish.without) { counts[model.tours.officer[tour], default: 0] += 1 }
    guard counts.allSatisfy({ toursOfOfficer[Int($0)] == $1 }) else { return nil }
    return .without(counts.keys.map { Int(placeOfOfficer[Int($0)]) }.filter { $0 >= 0 }.sorted())
  }

  /// Whether a choice fulfils a wish, as far as tours are wished for.
  func fulfils(_ choice: Incumbent, _ aim: Aim) -> Bool {
    let isTaken = { (column: Int) in
      choice.tours.contains(program.tours[root.columns[column]])
    }
    switch aim {
    case .with(let column): return isTaken(column)
    case .oneOf(let columns): return columns.contains(where: isTaken)
    case .without: return true
    case .tooDear: return false
    }
  }

  /// What no choice that fulfils a wish and keeps the levels before costs less than.
  /// - Complexity: O(cases × officers in the wish).
  func bound(with aim: Aim) -> Int {
    cases.reduce(limit) { min($0, least(in: $1, with: aim) ?? limit) }
  }

  /// What fulfils a wish in a case costs at least; nil where nothing does.
  private func least(in part: Case, with aim: Aim) -> Int? {
    switch aim {
    case .tooDear: return nil
    case .with(let column): return part.bounds.least(part.bounds.with[column])
    case .oneOf(let columns):
      return columns.lazy.compactMap { part.bounds.least(part.bounds.with[$0]) }.min()
    case .without(let places):
      return places.reduce(part.bounds.bound) { sum, place in
        guard let sum, let least = part.bounds.least(part.bounds.without[place]) else { return nil }
        return sum + least - part.bounds.bound
      }
    }
  }

  /// The same of the case with a number; nil also where that is no less than the limit.
  func bound(ofCase number: Int, with aim: Aim) -> Int? {
    least(in: cases[number], with: aim).flatMap { $0 < limit ? $0 : nil }
  }

  /// The cases as nodes of a search for what fulfils a wish and costs less than the limit.
  /// - Complexity: O(cases × changes).
  func nodes(with aim: Aim) -> OpenNodes {
    let wish: [Change] =
      switch aim {
      case .tooDear, .oneOf: []
      case .with(let column): [Change(object: column, lower: 1, upper: 1)]
      case .without(let places):
        places.flatMap { place in
          officers.columns[officers.starts[place]..<officers.starts[place + 1]]
            .map { Change(object: Int($0), lower: 0, upper: 0) }
        }
      }
    var nodes = OpenNodes()
    for number in cases.indices {
      guard let least = bound(ofCase: number, with: aim) else { continue }
      let part = cases[number]
      var node = OpenNode(bound: least - root.constant)
      node.changes = part.changes + wish
      node.basis = part.basis
      node.depth = part.changes.count
      node.part = number
      nodes.add(node)
    }
    return nodes
  }

  /// The choice that a whole point of the root stands for, judged anew.
  func choice(at point: [Double]) -> Incumbent? {
    root.choice(at: point, of: program, in: model)
  }
}
