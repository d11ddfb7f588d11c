/// Tells where a level's bound has hardly risen for so long that more steps are not worth their time.
///
/// A bound below a whole step, while violations of its point are not paid for, may stay there for thousands of steps: the
/// method goes along a ridge. As a rule the bound lies below the same whole step after them, and that is what levels are held at.
struct Standstill {
  private let step: Double
  private var bound = -Double.infinity
  private var since = 0

  /// So many steps of the method, in which the bound rises by less than this part of the level's step.
  private static let (steps, part) = (600, 0.01)

  init(of level: LevelCosts) {
    step = Double(level.step)
  }

  /// Notes the best bound after so many steps, and says whether it has stood still.
  mutating func isOne(at bound: Double, after steps: Int) -> Bool {
    if bound > self.bound + Self.part * step { (self.bound, since) = (bound, steps) }
    return steps - since >= Self.steps
  }
}
