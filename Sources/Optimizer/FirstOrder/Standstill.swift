/// Tells where a level's bound has hardly risen for so long that more steps are not worth their time.
///
/// A bound below a whole step, while violations of its point are not paid for, may stay there for thousands of steps: the
/// method goes along a ridge. As a rule the bound lies below the same whole step after them, and that is what levels are held at.
struct Standstill {
  /// So many steps of the method make a standstill.
  private let steps: Int
  /// The bound hardly rises where it does so by no more than this, and this part of itself.
  private let (rise, part): (Double, Double)
  private var bound = -Double.infinity
  private var since = 0

  /// For a level before the last: what counts of its bound is below which whole step it lies.
  init(of level: LevelCosts) {
    (steps, rise, part) = (600, 0.01 * Double(level.step), 0)
  }

  /// For the last level of a large program, of which no optimum is known but what its bound tends to.
  init() {
    (steps, rise, part) = (200, 0, 2e-5)
  }

  /// Notes the best bound after so many steps, and says whether it has stood still.
  mutating func isOne(at bound: Double, after done: Int) -> Bool {
    if bound > self.bound + rise + part * abs(bound) { (self.bound, since) = (bound, done) }
    return done - since >= steps
  }
}
