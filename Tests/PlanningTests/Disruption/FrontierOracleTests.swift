import Instances
import Planning
import Programme
import Testing

/// The disruption frontier has what trying every plan finds, for every number of changes.
@Suite struct FrontierOracleTests {
  static let parts = (0..<4).map { part in (0..<480).filter { $0 % 4 == part }.map { UInt64($0) } }

  @Test(arguments: parts)
  func everyNumberOfChangesIsAsGoodAsItCanBe(_ seeds: [UInt64]) throws {
    var tried = 0
    for seed in seeds {
      let programme = try Self.programme(seed)
      let planned = programme.tours.count { $0.state == .planned }
      guard planned > 0, let frontier = Self.frontier(of: programme) else { continue }
      // Where everything is proven, so is that nothing lies between the points.
      #expect(frontier.isWhole, "seed \(seed)")
      let possible = OracleTours(of: programme)
      for allowed in 0...planned {
        let oracle = Oracle(programme, patience: 12_000, among: possible, mostChanges: allowed)
        let point = frontier.point(for: allowed)
        switch oracle.find() {
        case .tooMany: continue
        case .none: #expect(point == nil, "seed \(seed), \(allowed) changes")
        case .best(let values, _):
          // Fewer changes with the same values stand for all up to the next point.
          #expect(point?.levels.map(\.value) == values, "seed \(seed), \(allowed) changes")
          #expect(point?.levels.map(\.bound) == values, "seed \(seed), \(allowed) changes")
          tried += 1
        }
      }
    }
    #expect(tried >= 50)
  }

  /// A tiny programme whose objective has changes last, as frontiers pursue it.
  private static func programme(_ seed: UInt64) throws -> Programme {
    let source = TinyProgramme.source(seed: seed)
    let levels = try Programme(source).objective.filter { $0 != .changes } + [.changes]
    let objective = Setting(.array(levels.map { Setting(.string($0.description)) }))
    guard case .object(let members)? = source.settings?.value else { return try Programme(source) }
    let others = members.filter { $0.key != "objective" }
    return try Programme(
      Source(
        settings: Setting(.object(others + [Setting.Member("objective", objective)])),
        sheets: source.sheets.values.sorted { $0.file < $1.file }))
  }

  /// The whole frontier; nil where rules clash.
  private static func frontier(of programme: Programme) -> DisruptionFrontier? {
    do throws(PlanningFailure) {
      return try DisruptionFrontier(of: programme, most: 100) { count, work in
        (0..<count).map(work)
      }
    } catch {
      guard case .clash = error else {
        Issue.record("\(error)")
        return nil
      }
      return nil
    }
  }
}
