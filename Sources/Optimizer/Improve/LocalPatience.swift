/// How many parts without success a turn of local search bears before the proof has its turn.
///
/// Where the choice is near the bound the proof finds what is better as soon as local search does, and its work counts
/// in any case; so only a first turn, and only as long as it is far away, is patient.
enum LocalPatience {
  /// The turn before the proof has begun.
  case first
  case later

  /// A choice that costs this part more than the bound is far from it.
  private static let far = 1.0 / 1_000

  /// So many parts, of a choice with so many tours that costs this part more than the bound.
  func parts(gap: Double, tours: Int) -> Int {
    let isPatient = self == .first && abs(gap) > Self.far
    return isPatient ? max(20, tours * 6 / 100) : max(5, tours / 100)
  }
}
