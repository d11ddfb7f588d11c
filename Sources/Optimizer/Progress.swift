/// Where a solve stands, told from time to time.
public struct Progress: Sendable {
  /// The level being optimised, an index into `TourModel.levels`.
  public let level: Int
  /// The level's name.
  public let name: String
  /// What is being done: "start", "root", "rounding", "dive", "search", "proof", "settled"; "failed" where
  /// GLPK gave up on it.
  public let phase: String
  /// The level's value in the best plan so far.
  public let value: Int
  /// What is proven that the level cannot beat.
  public let bound: Int

  init(level: Int, name: String, phase: String, value: Int, bound: Int) {
    self.level = level
    self.name = name
    self.phase = phase
    self.value = value
    self.bound = bound
  }
}

/// Who watches a solve: hears of its progress, and may ask it to stop.
public protocol Watcher: Sendable {
  /// Hears where the solve stands; called on the solving thread, whenever there is news.
  func note(_ progress: Progress)
  /// Whether the solve should stop now with the best it has.
  var wantsStop: Bool { get }
}
