/// Rows modulo 2 over weighted columns, with elimination: which sums of rows are odd and cost little.
///
/// A sum of rows with an odd right side and no odd values would be halved to a cut that its slack alone
/// weakens; each column with an odd value weakens it by the column's weight. So sums are wanted whose slack
/// and weight together stay below 1. Eliminating the heaviest columns first makes such sums.
struct ParityRows {
  private typealias Word = SIMD8<UInt64>

  /// A sum that promises a cut.
  struct Sum {
    /// The rows summed, ascending.
    let rows: [Int]
    /// An estimate of how far it cuts: what slack and weight leave of 1, which is twice the violation, divided
    /// by the length of as many values as the rows have.
    let promise: Double
  }

  /// What each column costs where its value is odd, heaviest first.
  private let weights: [Double]
  /// Bits of one row: odd values, and the rows that it is the sum of.
  private let width: Int
  private let sourceWidth: Int
  private var bits: [Word]
  private var sources: [Word]
  private var isOdd: [Bool]
  private var slack: [Double]
  /// How many values a row has, or the rows that it is the sum of.
  private var size: [Int]
  /// How many odd values a row has.
  private var count: [Int]
  private var isAlive: [Bool]
  private let limit: Double

  /// Rows without odd values; sums that waste `limit` or more are of no use.
  init(slacks: [Double], sizes: [Int], weights: [Double], limit: Double) {
    (self.weights, self.limit) = (weights, limit)
    slack = slacks
    size = sizes
    width = (weights.count + 511) / 512
    sourceWidth = (slacks.count + 511) / 512
    bits = [Word](repeating: .zero, count: width * slacks.count)
    sources = [Word](repeating: .zero, count: sourceWidth * slacks.count)
    isOdd = [Bool](repeating: false, count: slacks.count)
    count = [Int](repeating: 0, count: slacks.count)
    isAlive = slacks.map { $0 < limit }
    for row in slacks.indices {
      sources[row * sourceWidth + row / 512][row / 64 % 8] = 1 << UInt64(row % 64)
    }
  }

  /// Makes a column's value in a row odd.
  mutating func setOdd(_ column: Int, in row: Int) {
    bits[row * width + column / 512][column / 64 % 8] |= 1 << UInt64(column % 64)
    count[row] += 1
  }

  /// Makes a row's right side odd.
  mutating func setOdd(_ row: Int) { isOdd[row] = true }

  /// Eliminates column by column, and returns the promising sums met, most promising first, at most `most`.
  /// - Complexity: O(columns × rows × (columns + rows) ÷ 512).
  mutating func sums(most: Int) -> [Sum] {
    var found: [Sum] = []
    for row in slack.indices where isAlive[row] { note(row, in: &found) }
    for column in weights.indices {
      for row in eliminate(column) {
        note(row, in: &found)
        if count[row] == 0 { isAlive[row] = false }
      }
      if found.count > 2 * most { Self.keepBest(most, of: &found) }
    }
    Self.keepBest(most, of: &found)
    return found
  }

  /// Frees every row but one of a column, and retires that one; returns the rows changed.
  private mutating func eliminate(_ column: Int) -> [Int] {
    let (word, lane, bit) = (column / 512, column / 64 % 8, 1 << UInt64(column % 64) as UInt64)
    var rows: [Int] = []
    var pivot: (score: Double, row: Int)?
    for row in slack.indices where isAlive[row] && bits[row * width + word][lane] & bit != 0 {
      rows.append(row)
      let score = slack[row] + Self.costOfOne * Double(count[row])
      if score < pivot?.score ?? .infinity { pivot = (score, row) }
    }
    guard let pivot = pivot?.row else { return [] }
    if rows.count == 1 {
      // It weighs on every sum with this row alike: it is as good as slack.
      bits[pivot * width + word][lane] &= ~bit
      count[pivot] -= 1
      slack[pivot] += weights[column]
      isAlive[pivot] = slack[pivot] < limit
      return []
    }
    isAlive[pivot] = false
    var changed: [Int] = []
    for row in rows where row != pivot {
      isAlive[row] = slack[row] + slack[pivot] < limit
      guard isAlive[row] else { continue }
      add(pivot, to: row, from: word)
      changed.append(row)
    }
    return changed
  }

  /// An odd value more counts as much as this slack where a pivot is chosen.
  private static let costOfOne = 1.0 / 4096

  private mutating func add(_ pivot: Int, to row: Int, from first: Int) {
    var ones = Word.zero
    for word in first..<width {
      let sum = bits[row * width + word] ^ bits[pivot * width + word]
      bits[row * width + word] = sum
      ones &+= sum.nonzeroBitCount
    }
    count[row] = Int(ones.wrappedSum())
    for word in 0..<sourceWidth {
      sources[row * sourceWidth + word] ^= sources[pivot * sourceWidth + word]
    }
    slack[row] += slack[pivot]
    size[row] += size[pivot]
    isOdd[row] = isOdd[row] != isOdd[pivot]
  }

  /// Notes a row if it promises a cut.
  private func note(_ row: Int, in found: inout [Sum]) {
    guard isOdd[row] else { return }
    var waste = slack[row]
    for word in 0..<width {
      let vector = bits[row * width + word]
      if vector == .zero { continue }
      for lane in 0..<8 {
        var rest = vector[lane]
        while rest != 0 {
          let column = word * 512 + lane * 64 + rest.trailingZeroBitCount
          rest &= rest - 1
          waste += weights[column]
          if waste >= limit { return }
        }
      }
    }
    let promise = (1 - waste) / Double(max(1, size[row])).squareRoot()
    found.append(Sum(rows: rows(of: row), promise: promise))
  }

  private func rows(of row: Int) -> [Int] {
    var rows: [Int] = []
    for word in 0..<sourceWidth {
      for lane in 0..<8 {
        var rest = sources[row * sourceWidth + word][lane]
        while rest != 0 {
          rows.append(word * 512 + lane * 64 + rest.trailingZeroBitCount)
          rest &= rest - 1
        }
      }
    }
    return rows
  }

  private static func keepBest(_ most: Int, of found: inout [Sum]) {
    found.sort {
      $0.promise != $1.promise
        ? $0.promise > $1.promise : $0.rows.lexicographicallyPrecedes($1.rows)
    }
    found.removeLast(max(0, found.count - most))
  }
}
