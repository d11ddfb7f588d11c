/// What the relaxation proves of a level, all levels before it held where their own relaxations left them.
struct LevelRoot {
  let level: LevelCosts
  /// How near to the optimum of its relaxation there was time to come.
  let point: SparsePoint
  /// The prices of its rows, none of officers' rows.
  let prices: [Double]
  /// What the prices prove.
  let dual: DualBound

  /// What the point costs, where steps ended before the bound was near its optimum; else nothing.
  let reached: Int

  /// What nothing costs less than.
  var bound: Int { max(level.floor, level.lifted(dual.rounded)) }
  /// What levels after it are held at: the bound, if it is near the relaxation's optimum; if not, hardly anything costs as
  /// little, and what follows from that would tell nothing.
  var hold: Int { max(bound, level.lifted(reached)) }
}

extension LevelSearch {
  /// Solves the relaxations of the levels from one on, each held at its bound for those after it, and dives along
  /// the last; both within a share of the time that is left then.
  mutating func relaxLevels(from first: Int, share: Double) -> [LevelRoot] {
    let leave = leave(share: share)
    var face = Face(of: program)
    var roots: [LevelRoot] = []
    for level in levels(from: first) {
      if let root = roots.last {
        if limits.uses(.faces) { face.narrow(by: root) } else { face.hold(root) }
      }
      roots.append(relax(level, over: face.program, within: leave))
    }
    dive(along: roots, over: face.program, within: self.leave(share: share))
    return roots
  }

  /// The levels from one on that something chosen changes.
  private func levels(from first: Int) -> [LevelCosts] {
    (first..<model.levels.count).map { LevelCosts($0, of: model, in: program) }
      .filter { !$0.isConstant }
  }

  /// Solves the relaxation of one level, those before it held.
  mutating func relax(
    _ level: LevelCosts, over program: TourProgram, within leave: Leave
  ) -> LevelRoot {
    if relaxation.pool.tourCount == 0 {
      relaxation.begin(with: incumbent, LevelBlend(of: levels(from: level.level)), over: program)
    }
    let isLast = level.level == model.levels.count - 1
    let root = relaxation.solve(level, over: program, isLast: isLast, within: leave)
    reached.levels[level.level] = (root.prices, root.bound)
    if isLast { reached.point = root.point }
    tell("root", level, root.bound)
    return root
  }

  /// Rounds the point where the last of some roots ended, and dives from there.
  mutating func dive(along roots: [LevelRoot], over program: TourProgram, within leave: Leave) {
    guard let last = roots.last, !leave.isOver else { return }
    consider(rounded(last.point), "rounding", roots)
    guard limits.uses(.dives) else { return }
    let found = relaxation.dive(along: last.level, over: program, within: leave)
    consider(greedy.choice(startingWith: found), "dive", roots)
  }
}
