import Synchronization

/// Stops a solve as soon as all that it can still find is known to be worse than a cutoff.
final class CutoffWatcher: Watcher {
  /// What was heard of a solve.
  private struct Heard {
    /// By level, what cannot be beaten by what is as good as these bounds at the levels before.
    var bounds: [Int?]
    /// Whether they were worse than the cutoff: from then on nothing more is heard. What a stopped search still says of
    /// its levels is weaker, since the levels before stand where it left them.
    var isEnough = false
  }

  private let cutoff: [Int]
  private let model: TourModel
  private let other: (any Watcher)?
  private let heard: Mutex<Heard>

  /// Stops beyond a cutoff, which gives a value for each level; what it hears goes to another watcher, too.
  init(_ cutoff: [Int], in model: TourModel, besides other: (any Watcher)?) {
    self.cutoff = cutoff
    self.model = model
    self.other = other
    heard = Mutex(Heard(bounds: model.levels.map { _ in nil }))
  }

  func note(_ progress: Progress) {
    heard.withLock { heard in
      if !heard.isEnough { take(progress.bound, of: progress.level, &heard) }
    }
    other?.note(progress)
  }

  var wantsStop: Bool { other?.wantsStop == true || heard.withLock(\.isEnough) }

  /// Bounds, level by level, that say at least as much as those given, which hold as well.
  func sharpened(_ bounds: [Int]) -> [Int] {
    let known = zip(heard.withLock(\.bounds), bounds).map { $0 ?? $1 }
    return model.sharper(bounds, or: known)
  }

  /// Notes a level's bound. Bounds of the levels after it were proven of what is as good as its bound before: where that
  /// moves they say nothing.
  private func take(_ bound: Int, of level: Int, _ heard: inout Heard) {
    if heard.bounds[level] != bound {
      for later in heard.bounds.indices where later > level { heard.bounds[later] = nil }
    }
    heard.bounds[level] = bound
    heard.isEnough = isWorse(heard.bounds)
  }

  /// Whether bounds, level by level, are worse than the cutoff at the first at which they differ.
  private func isWorse(_ bounds: [Int?]) -> Bool {
    for (number, level) in model.levels.enumerated() {
      guard let bound = bounds[number] else { return false }
      if bound != cutoff[number] { return level.isBetter(cutoff[number], than: bound) }
    }
    return false
  }
}
