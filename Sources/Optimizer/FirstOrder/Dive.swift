/// Looks for a good whole choice along the linear relaxation: fixes the tours nearest to being chosen, lets the
/// primal–dual method settle over what still fits, and so on to the end. Finds choices, proves nothing.
///
/// Levels before the one dived along are held by rows that may be broken on the way down: their prices rise then,
/// and tours that help them come first.
struct Dive {
  private let program: TourProgram
  /// What the tours fixed so far use of each row.
  private var taken: RowLoads
  private var fixed: [Int] = []
  /// The columns that still fit, those that stand for no tour among them.
  private var free: [Int]
  /// From this value on a tour is nearly chosen.
  private let nearly: Double

  /// At the top, with some columns; `isCareful` where what comes after can mend but a small part of the choice.
  init(over program: TourProgram, _ columns: [Int], isCareful: Bool) {
    self.program = program
    nearly = isCareful ? Self.nearly.careful : Self.nearly.hasty
    free = columns.filter { program.program.upper[$0] > 0 }
    taken = RowLoads(in: program.program, packing: program.program.rowsThatPack)
  }

  /// Steps of the method between two rounds.
  private static let steps = 200

  /// The tours chosen on the way down, the nearest to being chosen first.
  mutating func search(
    minimising costs: [Int], from stand: PrimalDual.Stand, within leave: Leave
  ) -> [Int] {
    var stand = stand
    while !leave.isOver, fixNearest(stand.point) {
      var method = PrimalDual(
        ScaledColumns(of: program.program, columns: free), minimising: costs,
        over: program.program, besides: taken.loads, from: stand)
      method.run(steps: Self.steps)
      method.hand(to: &stand)
    }
    return fixed.map { program.tours[$0] }
  }

  /// At least and at most these parts of what is left to choose are fixed in a round; beyond the least only what is
  /// nearly chosen.
  private static let (leastPart, mostPart) = (0.06, 0.25)
  private static let nearly = (hasty: 0.7, careful: 0.9)
  /// Less than this much of a tour is none.
  private static let (little, nothing) = (1e-3, 0.5)

  /// Fixes tours; false where none is left to be chosen.
  private mutating func fixNearest(_ point: [Double]) -> Bool {
    let tours = free.filter { $0 < program.tours.count && point[$0] > Self.little }
    let left = tours.reduce(0.0) { $0 + point[$1] }
    guard left > Self.nothing else { return false }
    let (least, most) = (max(1, Int(Self.leastPart * left)), max(1, Int(Self.mostPart * left)))
    var new: Set<Int> = []
    for column in tours.sorted(by: { (point[$1], $0) < (point[$0], $1) }) {
      guard new.count < least || new.count < most && point[column] >= nearly else { break }
      guard taken.fits(column) else { continue }
      taken.add(column)
      fixed.append(column)
      new.insert(column)
    }
    let tourCount = program.tours.count
    free = free.filter { $0 >= tourCount || !new.contains($0) && taken.fits($0) }
    return !new.isEmpty
  }
}
