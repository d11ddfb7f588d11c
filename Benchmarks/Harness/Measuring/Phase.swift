/// A stage of the work, and what it took.
struct Phase: Codable, Hashable, Sendable {
  /// `read`, `check`, `candidates`, `plan` or `report`.
  let name: String
  /// Wall-clock seconds.
  let wall: Double
  /// CPU seconds of the whole process.
  let cpu: Double
  /// The most memory in use up to its end, in KiB.
  let peakKib: Int

  /// Does a piece of work and says what it took.
  static func measure<Result>(
    _ name: String, into phases: inout [Phase], _ work: () throws -> Result
  ) rethrows -> Result {
    let watch = Stopwatch()
    let result = try work()
    phases.append(
      Phase(
        name: name, wall: watch.wallSeconds.thousandths, cpu: watch.cpuSeconds.thousandths,
        peakKib: Memory.peakKiB))
    return result
  }
}
