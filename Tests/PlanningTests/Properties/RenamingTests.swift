import Programme
import Testing

/// Names mean nothing: where all have another beginning, the plan is the same but for the names.
@Suite struct RenamingTests {
  @Test(arguments: Samples.parts)
  func planIsTheSameButForTheNames(_ seeds: [UInt64]) throws {
    try Samples.each(seeds, atLeast: 10) { seed, source, plan in
      let other = try Samples.plan(source.renamed)
      #expect(other == plan.renamed, "seed \(seed)")
    }
  }

  @Test(arguments: Samples.cases)
  func planOfACaseIsTheSameButForTheNames(_ name: String) throws {
    let source = try Samples.source(of: name)
    let plan = try #require(try Samples.plan(source))
    #expect(try Samples.plan(source.renamed) == plan.renamed)
  }
}

extension Source {
  /// The source with another beginning of every name of an officer, post, mission, service, quota, course.
  fileprivate var renamed: Source {
    var renamed = self
    for (file, columns) in [
      "services.csv": ["service"], "officers.csv": ["officer", "service"],
      "languages.csv": ["officer"], "skills.csv": ["officer"], "missions.csv": ["mission"],
      "posts.csv": ["post", "mission"], "quotas.csv": ["quota", "service", "mission"],
      "targets.csv": ["mission"], "courses.csv": ["course", "mission"],
      "tours.csv": ["officer", "post"], "pins.csv": ["officer", "post"],
      "scores.csv": ["officer", "post"],
    ] {
      for column in columns {
        renamed = renamed.changing(column, of: file) { cell, _ in "zz-" + cell }
      }
    }
    return renamed.changing("id", of: "requirements.csv") { cell, row in
      ["mission", "post"].contains(row["scope"]) ? "zz-" + cell : cell
    }
  }
}

extension Plan {
  /// The plan with another beginning of every name.
  fileprivate var renamed: Plan {
    Plan(
      programme: programme, status: status, levels: levels,
      tours: tours.map {
        Plan.Tour(
          officer: "zz-" + $0.officer, post: "zz-" + $0.post, from: $0.from, until: $0.until,
          state: $0.state, course: $0.course.map { "zz-" + $0 }, points: $0.points)
      })
  }
}
