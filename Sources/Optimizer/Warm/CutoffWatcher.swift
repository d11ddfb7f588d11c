import Synchronization

/// Stops a solve as soon as all that it can still find is known to be worse than a cutoff.
final class CutoffWatcher: Watcher {
  private let cutoff: [Int]
  private let model: TourModel
  private let other: (any Watcher)?
  /// By level: what is proven that it cannot beat.
  private let bounds: Mutex<[Int?]>

  /// Stops beyond a cutoff, which gives a value for each level; what it hears goes to another watcher, too.
  init(_ cutoff: [Int], in model: TourModel, besides other: (any Watcher)?) {
    self.cutoff = cutoff
    self.model = model
    self.other = other
    bounds = Mutex(model.levels.map { _ in nil })
  }

  func note(_ progress: Progress) {
    bounds.withLock { $0[progress.level] = progress.bound }
    other?.note(progress)
  }

  var wantsStop: Bool { other?.wantsStop == true || bounds.withLock { isWorse($0) } }

  /// Whether bounds, level by level, are worse than the cutoff at the first at which they differ.
  private func isWorse(_ bounds: [Int?]) -> Bool {
    for (number, level) in model.levels.enumerated() {
      guard let bound = bounds[number] else { return false }
      if bound != cutoff[number] { return level.isBetter(cutoff[number], than: bound) }
    }
    return false
  }
}
