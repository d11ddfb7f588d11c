/// What one run of one case took and brought.
struct CaseMeasurement: Codable, Hashable, Sendable {
  /// The case.
  let name: String
  /// SHA-256 of its files.
  let hash: String
  /// How large it is.
  let size: Size
  /// Seconds after which the solve had to stop; nil where it had no limit.
  let limit: Double?
  /// What is proven: `optimal`, `within_gap` or `feasible`.
  let status: String
  /// The levels of the objective, in its order.
  let levels: [Level]
  /// The stages, in their order.
  let phases: [Phase]
  /// When the plan was how good.
  let milestones: Milestones
  /// The work done.
  let counters: Counters
  /// What was heard of the solve.
  var events: [Event]

  /// The size of a programme.
  struct Size: Codable, Hashable, Sendable {
    let officers: Int
    let posts: Int
    let months: Int
    let services: Int
  }

  /// A level of the objective at the end of a solve.
  struct Level: Codable, Hashable, Sendable {
    let name: String
    let value: Int
    let bound: Int
  }

  /// The most memory ever in use, in KiB.
  var peakKiB: Int { phases.map(\.peakKib).max() ?? 0 }

  /// Wall-clock seconds of a stage.
  func seconds(of phase: String) -> Double? { phases.first { $0.name == phase }?.wall }

  /// The first level whose value is not proven to be the best.
  var openLevel: Level? { levels.first { $0.value != $0.bound } }
}
