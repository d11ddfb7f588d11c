import Instances
import Optimizer
import Planning
import Programme
import Tables
import Testing

/// The same programme gives the same bytes, however its tables are written and however many threads plan it.
@Suite struct SameBytesTests {
  @Test(arguments: Samples.parts)
  func rowsAndColumnsMayStandInAnyOrder(_ seeds: [UInt64]) throws {
    try Samples.each(seeds, atLeast: 10) { seed, source, plan in
      let shuffled = source.shuffled(seed: seed + 1)
      let other = try Samples.plan(shuffled)
      #expect(other?.json == plan.json, "seed \(seed)")
    }
  }

  @Test(arguments: Samples.cases)
  func rowsAndColumnsOfACaseMayStandInAnyOrder(_ name: String) throws {
    let source = try Samples.source(of: name)
    let plan = try #require(try Samples.plan(source))
    #expect(try Samples.plan(source.shuffled(seed: 7))?.json == plan.json)
  }

  @Test(arguments: Samples.cases)
  func threadsDoNotMatter(_ name: String) throws {
    let source = try Samples.source(of: name)
    let plan = try #require(try Samples.plan(source, limits: Limits(threads: 1)))
    #expect(try Samples.plan(source, limits: Limits(threads: 2))?.json == plan.json)
  }

  @Test func rowsAndColumnsOfAMobilisationMayStandInAnyOrder() throws {
    for seed in UInt64(1)...3 {
      var recipe = try #require(Preset.mobilisation.recipe)
      recipe.officers = 600
      recipe.posts = 400
      let source = try recipe.source(seed: seed)
      let outcome = try Planner.plan(try Programme(source))
      #expect(outcome.plan.status == .optimal && outcome.statistics.simplexIterations == 0)
      #expect(outcome.plan.tours.count > 100)
      #expect(try Samples.plan(source.shuffled(seed: seed + 7))?.json == outcome.plan.json)
    }
  }

  @Test func theShufflerShuffles() throws {
    let source = try Samples.source(of: "quotas")
    let other = source.shuffled(seed: 7)
    for file in ["officers.csv", "posts.csv", "requirements.csv"] {
      let (before, after) = (source.sheets[file], other.sheets[file])
      #expect(before?.header.map(\.text) != after?.header.map(\.text))
      #expect(before?.header.map(\.text).sorted() == after?.header.map(\.text).sorted())
      #expect(before?.rows.count == after?.rows.count)
    }
  }
}

extension Source {
  /// The source with the rows and columns of every table in another order.
  fileprivate func shuffled(seed: UInt64) -> Source {
    var dice = Shuffler(seed: seed)
    let sheets = sheets.values.sorted { $0.file < $1.file }.map { sheet in
      let order = sheet.header.indices.shuffled(using: &dice)
      return Sheet(
        file: sheet.file, header: order.map { sheet.header[$0].text },
        rows: sheet.rows.shuffled(using: &dice).map { row in order.map { row.cells[$0].text } })
    }
    return Source(settings: settings, sheets: sheets, faults: faults)
  }
}
