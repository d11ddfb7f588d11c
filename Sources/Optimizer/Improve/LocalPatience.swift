/// How much local search may do before the proof has its turn.
///
/// Where the choice is near the bound the proof finds what is better as soon as local search does, and its work counts
/// in any case; so local search is patient only as long as the choice is far away.
enum LocalPatience {
  /// A choice that costs this part more than the bound is far from it.
  private static let far = 1.0 / 1_000

  /// How many parts without success a turn bears, of a choice with so many tours that costs this part more than the
  /// bound.
  static func parts(gap: Double, tours: Int) -> Int {
    abs(gap) > far ? max(20, tours * 6 / 100) : max(5, tours / 100)
  }
}
