/// How much local search may do before the proof has its turn.
///
/// Where the choice is near the bound the proof finds what is better as soon as local search does, and its work counts
/// in any case; so local search is patient only as long as the choice is far away.
enum LocalPatience {
  /// A choice that costs this part more than the bound is far from it.
  private static let far = 1.0 / 1_000

  /// With so many columns open to better choices local search may do as much as the proof, with more of them more: the more
  /// there are, the less can be expected of a tree. While the choice is far from the bound and many are open, columns weigh
  /// four times as much.
  private static let (columns, columnsIfFar, many) = (16_000, 4_000, 8_000)
  /// It never does more than so many times what the proof did.
  private static let mostTimes = 8

  /// What local search may have done when the proof has done so much, so many columns are open, and the choice costs this
  /// part more than the bound.
  static func ticks(proof: Int, columns: Int, gap: Double) -> Int {
    let equal = gap > far && columns >= many ? columnsIfFar : Self.columns
    return proof * min(columns, mostTimes * equal) / equal
  }

  /// How many parts without success a turn bears, of a choice with so many tours that costs this part more than the
  /// bound.
  static func parts(gap: Double, tours: Int) -> Int {
    gap > far ? max(20, tours * 6 / 100) : max(5, tours / 100)
  }
}
