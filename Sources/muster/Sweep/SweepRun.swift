import Optimizer
import Parallel
import Planning
import Programme
import Reports
import Synchronization
import Tables

/// Plans the scenarios of one shard that no journal has yet.
struct SweepRun {
  let sweep: Sweep
  let source: Source
  let base: Programme
  let scenarios: [Scenario]
  let table: SweepTable
  let folder: SweepFolder
  let limits: Limits

  /// What is left of a shard.
  func left(of shard: Shard) throws(Failure) -> [Int] {
    let done = try folder.lines(header: table.header)
    return (0..<sweep.count).filter { shard.has($0) && done[$0] == nil }
  }

  /// Plans what is left of a shard, each line written as it comes.
  ///
  /// - Throws: `Failure`, where a line cannot be written, or a solve finds a defect.
  func run(_ shard: Shard, _ console: Console, isQuiet: Bool) throws(Failure) {
    let journal = try SweepJournal(folder.journal(shard), header: table.header)
    let numbers = try left(of: shard)
    let total = (0..<sweep.count).count { shard.has($0) }
    let line = CountLine(console, of: total, before: total - numbers.count, isQuiet: isQuiet)
    let failure = FirstFailure()
    let start = numbers.isEmpty ? nil : start()
    Threads(count: limits.threads).run(numbers.count) { place in
      guard !failure.isThere, !Interrupt.isRequested else { return }
      do throws(Failure) {
        guard let text = try text(numbers[place], from: start) else { return }
        try journal.append(text)
        line.step()
      } catch {
        failure.keep(error)
      }
    }
    line.clear()
    if let first = failure.first { throw first }
  }

  /// The plan that all scenarios begin from, in whichever shard or run: the base's, under the scenarios given; nil where
  /// these make no programme by themselves.
  private func start() -> PlannedVariant? {
    guard let variant = try? Variant(of: source, applying: scenarios) else { return nil }
    return PlannedVariant(base: variant, limits: limits, watcher: Listener())
  }

  /// The line of a scenario; nil where the user stopped its solve, since another one would find more.
  private func text(_ number: Int, from start: PlannedVariant?) throws(Failure) -> String? {
    let point = sweep.point(number, in: base)
    let variant: Variant
    do throws(Faults) {
      variant = try Variant(of: source, applying: scenarios + [point.scenario])
    } catch {
      return table.line(point, error)
    }
    let planned = PlannedVariant(
      variant, of: start, name: "\(number)", limits: limits.alone, watcher: Listener())
    switch planned.result {
    case .success(let outcome) where outcome.wasInterrupted: return nil
    case .failure(.defect(let findings)): throw Failure(PlanningFailure.defect(findings))
    default: return table.line(point, planned)
    }
  }

  /// Whether every scenario has its line: then writes the table by number, the summary and the picture.
  ///
  /// The same lines give the same bytes, however often and by however many shards they were written.
  /// - Returns: The summary; nil where lines are missing.
  func merge() throws(Failure) -> SweepSummary? {
    let lines = try folder.lines(header: table.header)
    guard (0..<sweep.count).allSatisfy({ lines[$0] != nil }) else { return nil }
    let text = table.header + (0..<sweep.count).compactMap { lines[$0] }.joined()
    let (sheet, _) = CSVReader.read(Array(text.utf8), file: SweepFolder.results)
    let summary = SweepSummary(sheet?.rows.map { $0.cells.map(\.text) } ?? [], of: table)
    do throws(FileFailure) {
      try AtomicFile.write([
        (folder.output.file(SweepFolder.results), Array(text.utf8)),
        (
          folder.output.file("summary.json"),
          Array(JSONWriter.text(Setting(summary.json)).utf8)
        ),
        (folder.output.file("summary.svg"), Array(SweepPlot(summary).svg.utf8)),
      ])
    } catch {
      throw Failure(error)
    }
    return summary
  }
}

/// The first failure that any thread met.
private final class FirstFailure: Sendable {
  private let kept = Mutex<Failure?>(nil)

  func keep(_ failure: Failure) { kept.withLock { $0 = $0 ?? failure } }

  var first: Failure? { kept.withLock { $0 } }

  var isThere: Bool { first != nil }
}
