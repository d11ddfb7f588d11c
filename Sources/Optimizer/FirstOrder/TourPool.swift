/// The columns of a program that a method works with: few at first, more as prices show which are worth having.
struct TourPool {
  /// The columns, ascending.
  private(set) var columns: [Int]
  private var contains: [Bool]
  /// How many columns stand for no tour.
  private let others: Int

  /// The columns that stand for no tour.
  init(of program: TourProgram) {
    columns = []
    contains = [Bool](repeating: false, count: program.program.columnCount)
    others = program.program.columnCount - program.tours.count
    add(Array(program.tours.count..<program.program.columnCount))
  }

  /// How many tours' columns there are.
  var tourCount: Int { columns.count - others }

  /// Whether a column is in the pool.
  func contains(_ column: Int) -> Bool { contains[column] }

  /// Brings in columns.
  mutating func add(_ new: [Int]) {
    for column in new { contains[column] = true }
    columns = contains.indices.filter { contains[$0] }
  }

  /// At most so many columns come in at once, or a quarter of the pool, and so many of one officer.
  private static let (batch, perOfficer) = (1_000, 2)

  /// Brings in the columns outside that cost least at present prices, as `reduced` tells of those that may be used,
  /// and less than a threshold; false where there are none.
  /// - Complexity: O(columns × log columns).
  mutating func grow(
    from program: TourProgram, below threshold: Double, _ reduced: (Int) -> Double
  ) -> Bool {
    var found: [(cost: Double, column: Int)] = []
    for column in program.tours.indices where !contains[column] {
      guard program.program.upper[column] > 0 else { continue }
      let cost = reduced(column)
      if cost < threshold { found.append((cost, column)) }
    }
    guard !found.isEmpty else { return false }
    found.sort { $0 < $1 }
    var taken: [Int32: Int] = [:]
    var chosen: [Int] = []
    let batch = max(Self.batch, columns.count / 4)
    for (_, column) in found where chosen.count < batch {
      let officer = program.officers[column]
      guard taken[officer, default: 0] < Self.perOfficer else { continue }
      taken[officer, default: 0] += 1
      chosen.append(column)
    }
    add(chosen)
    return true
  }
}
