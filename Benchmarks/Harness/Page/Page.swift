/// The page of all measurements: an overview, and for each case how its last solve converged and how its
/// measurements went over time. One file that asks for no other; equal histories give equal bytes.
struct Page {
  private let cases: [(name: String, entries: [Entry])]
  private let baselines: [String: Entry]
  private let newest: Entry?

  /// A page of a history; cases stand in `order`, unknown ones behind by name.
  init(_ entries: [Entry], baselines: [String: Entry], order: [String]) {
    let groups = Dictionary(grouping: entries, by: \.measurement.name)
    let known = order.filter { groups[$0] != nil }
    let others = groups.keys.filter { !order.contains($0) }.sorted()
    cases = (known + others).map { ($0, groups[$0] ?? []) }
    newest = entries.max { $0.time < $1.time }
    self.baselines = baselines
  }

  /// The page as a whole.
  var html: String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Muster: benchmarks</title>
    <style>
    \(PageStyle.css)
    </style>
    </head>
    <body>
    <header>
    <h1>Muster: benchmarks</h1>
    <p>\(setting)</p>
    </header>
    <main>
    \(overview)\(cases.map(section).joined())</main>
    </body>
    </html>

    """
  }

  private var setting: String {
    guard let newest else { return "Nothing has been measured." }
    let setup = newest.setup
    return
      "The last measurement is of \(newest.time), commit \(setup.commit): \(setup.processor), "
      .inHTML
      + "\(setup.cores) cores, Swift \(setup.swift), GLPK \(setup.glpk). Seconds are wall clock."
      .inHTML
  }

  private var overview: String {
    var table = HTMLTable(
      [
        "case", "tours", "read", "candidates", "root LP", "1 %", "0.1 %", "proof", "MiB",
        "at the end",
      ])
    for (name, entries) in cases {
      guard let measured = entries.last?.measurement else { continue }
      let stones = measured.milestones
      table.add([
        .link(name, to: "#\(name)"), .text(Cells.count(measured.counters.tours)),
        .text(Cells.seconds(measured.seconds(of: "read"))),
        .text(Cells.seconds(measured.seconds(of: "candidates"))),
        .text(Cells.seconds(stones.root)), .text(Cells.seconds(stones.gap1)),
        .text(Cells.seconds(stones.gap01)), .text(Cells.seconds(stones.proof)),
        .text(Cells.mebibytes(measured.peakKiB)), .text(RunTable.ending(measured)),
      ])
    }
    return """
      <section aria-labelledby="overview">
      <h2 id="overview">The last measurement of each case</h2>
      <p>Times from “root LP” to “proof” count from the beginning of planning; a dash: not within the limit.</p>
      \(table.html)</section>

      """
  }

  private func section(_ name: String, _ entries: [Entry]) -> String {
    guard let entry = entries.last else { return "" }
    let measured = entry.measurement
    let heard = Convergence.lastHeard(measured)
    let convergence = Convergence.shown(of: measured).map(\.html).joined()
    var levels = HTMLTable(["level", "value", "bound", "gap", "last heard of at"])
    for (level, seconds) in zip(measured.levels, heard) {
      levels.add(
        [
          level.name, Cells.count(level.value), Cells.count(level.bound),
          Cells.gap(level.value, level.bound),
          seconds.map { Cells.seconds($0) + " s" } ?? "–",
        ].map { .text($0) })
    }
    let size = measured.size
    let limit = measured.limit.map { "limit \(Cells.fixed($0, 0)) s" } ?? "no limit"
    return """
      <section aria-labelledby="\(name.inHTML)">
      <h2 id="\(name.inHTML)">\(name.inHTML)</h2>
      <p>\(Cells.count(size.officers)) officers × \(Cells.count(size.posts)) posts × \(size.months) months, \
      \(Cells.count(measured.counters.tours)) possible tours; \(limit)</p>
      \(levels.html)\(convergence)\(Trends(entries, baseline: baselines[name]).html)\
      <details><summary>Every measurement (\(entries.count))</summary>
      \(history(entries))</details>
      </section>

      """
  }

  private func history(_ entries: [Entry]) -> String {
    var table = HTMLTable(["time", "commit"] + RunTable.columns.map(\.title) + ["at the end"])
    for entry in entries.reversed() {
      let measured = entry.measurement
      table.add(
        ([entry.time, entry.setup.commit]
          + RunTable.columns.map { $0.cell($0.number(measured)) } + [RunTable.ending(measured)])
          .map { .text($0) })
    }
    return table.html
  }
}
