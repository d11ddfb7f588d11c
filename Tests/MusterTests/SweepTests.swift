import Foundation
import Testing

/// Sweeps by real processes: whole, in parts, killed and gone on with.
@Suite struct SweepTests {
  static let grid = """
    { axes: { seats: { from: 0, to: 2 }, rate: [0, 20] }, draws: 6, seed: 3, dropout: "$rate",
      changes: [ { headcount: "P0004", by: "$seats", from: "2027-07" } ] }
    """

  static func scratch() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.write(grid, to: "grid.json5")
    return scratch
  }

  /// Starts a sweep of the grid into a folder.
  static func start(
    _ scratch: Scratch, _ folder: String, _ options: String...
  ) throws -> Program.Started {
    try Program.start(
      [
        "sweep", try Places.conformanceCase("replan"), "--grid", scratch.file("grid.json5"), "-o",
        scratch.file(folder),
      ] + options)
  }

  static let results = ["results.csv", "summary.json", "summary.svg"]

  @Test func aGridAlone() throws {
    let scratch = try Self.scratch()
    let run = try Self.start(scratch, "out").finish()
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.output.contains("Medians by seats"))
    let rows = try scratch.text("out/results.csv").split(separator: "\n")
    #expect(rows.count == 37)
    #expect(rows[0].hasPrefix("scenario,seats,rate,dropouts,status,vacancies:1,"))
    #expect(rows[1].hasPrefix("0,0,0,0,optimal,30,180,190,198,4,64212,"))
    #expect(rows[36].hasPrefix("35,2,20,"))
    let svg = try scratch.text("out/summary.svg")
    #expect(svg.hasPrefix("<svg ") && svg.hasSuffix("</svg>\n"))
  }

  @Test func partsMergeIntoTheSameBytes() throws {
    let scratch = try Self.scratch()
    #expect(try Self.start(scratch, "alone", "--threads", "2", "-q").finish().code == 0)
    let parts = try (1...3).map { try Self.start(scratch, "parts", "--shard", "\($0)/3", "-q") }
    for part in parts { #expect(try part.finish().code == 0) }
    // Merging again gives the same again.
    for _ in 1...2 {
      #expect(try Self.start(scratch, "parts", "--merge", "-q").finish().code == 0)
      for file in Self.results {
        #expect(try scratch.text("alone/" + file) == scratch.text("parts/" + file), "\(file)")
      }
    }
  }

  @Test func whatIsMissingIsSaid() throws {
    let scratch = try Self.scratch()
    #expect(try Self.start(scratch, "out", "--shard", "2/4", "-q").finish().code == 0)
    let run = try Self.start(scratch, "out", "--merge").finish()
    #expect(run.code == 1)
    #expect(run.errors.contains("27 scenarios of 36 not planned yet"))
    #expect(try !scratch.contents(of: "out").contains("results.csv"))
    // Another number of parts takes up what is there.
    #expect(try Self.start(scratch, "out", "-q").finish().code == 0)
    let lines = try scratch.text("out/shard-1-of-1.csv").split(separator: "\n")
    #expect(lines.count == 28)
  }

  @Test func killedAtAnyPointItGoesOn() throws {
    let scratch = try Self.scratch()
    #expect(try Self.start(scratch, "alone", "-q").finish().code == 0)
    let journal = "killed/shard-1-of-1.csv"
    for kill in 0..<6 {
      let run = try Self.start(scratch, "killed", "-q", "--threads", "2")
      let wanted = 1 + kill * 5
      while run.isRunning,
        ((try? scratch.text(journal)) ?? "").split(separator: "\n").count < wanted
      {
        usleep(500)
      }
      run.signal(SIGKILL)
      _ = try run.finish()
      // As a crash between two writes leaves it.
      try scratch.write(scratch.text(journal) + "\(kill),0,0", to: journal)
    }
    #expect(try Self.start(scratch, "killed", "-q").finish().code == 0)
    for file in Self.results {
      #expect(try scratch.text("alone/" + file) == scratch.text("killed/" + file), "\(file)")
    }
    let numbers = try scratch.text(journal).split(separator: "\n").map { $0.prefix { $0 != "," } }
    #expect(numbers.count == 37)
    #expect(Set(numbers).count == 37, "nothing is planned twice")
  }

  @Test func aTaskOfASlurmArrayTakesItsPart() throws {
    let scratch = try Self.scratch()
    let command = [
      "env", "SLURM_ARRAY_TASK_ID=12", "SLURM_ARRAY_TASK_MIN=10", "SLURM_ARRAY_TASK_COUNT=4",
      try Program.path, "sweep", try Places.conformanceCase("replan"), "--grid",
      scratch.file("grid.json5"), "-o", scratch.file("out"), "-q",
    ]
    let run = try Program.Started("/usr/bin/env", command, in: nil).finish()
    #expect(run.code == 0, "\(run.errors)")
    let lines = try scratch.text("out/shard-3-of-4.csv").split(separator: "\n")
    #expect(lines.count == 10)
    #expect(lines[1].hasPrefix("2,"))
  }

  @Test func samplesDependOnTheSeedAlone() throws {
    let scratch = try Self.scratch()
    let folder = try Places.conformanceCase("replan")
    func samples(_ out: String, _ seed: String, _ threads: String) throws -> String {
      let run = try Program.run(
        "sweep", folder, "--samples", "8", "--dropout", "30", "--seed", seed, "-T", threads, "-q",
        "-o", scratch.file(out))
      #expect(run.code == 0, "\(run.errors)")
      return try scratch.text(out + "/results.csv")
    }
    let first = try samples("a", "7", "1")
    #expect(try samples("b", "7", "3") == first)
    #expect(try samples("c", "8", "1") != first)
  }

  @Test func aFolderOfAnotherSweepIsLeftAlone() throws {
    let scratch = try Self.scratch()
    #expect(try Self.start(scratch, "out", "-q").finish().code == 0)
    let before = try scratch.text("out/results.csv")
    try scratch.write(Self.grid.replacing("[0, 20]", with: "[0, 30]"), to: "grid.json5")
    let run = try Self.start(scratch, "out", "-q").finish()
    #expect(run.code == 2)
    #expect(run.errors.contains("holds another sweep"))
    #expect(try scratch.text("out/results.csv") == before)
  }

  @Test func faultsOfAGridAreNamedBeforeAnythingIsPlanned() throws {
    let scratch = try Self.scratch()
    try scratch.write(
      """
      { axes: { seats: [1, "many"], idle: [1], rate: [200] }, dropout: "$rate",
        changes: [ { headcount: "P0004", to: "$seats" }, { quota: "$sets", max: 1 } ] }
      """, to: "grid.json5")
    let run = try Self.start(scratch, "out").finish()
    #expect(run.code == 3)
    #expect(run.errors.contains("axis 'idle' is not used"))
    #expect(run.errors.contains("dropout: the number 200"))
    try scratch.write(
      """
      { axes: { seats: [1, "many"] },
        changes: [ { headcount: "P0004", to: "$seats" }, { quota: "$sets", max: 1 } ] }
      """, to: "grid.json5")
    let second = try Self.start(scratch, "out").finish()
    #expect(second.code == 3)
    #expect(
      second.errors.contains("grid.json5:2:40: error: to: the string 'many'"), "\(second.errors)")
    try scratch.write(
      "{ axes: { rate: { from: 0, to: 100 } }, draws: 1000000, dropout: '$rate' }",
      to: "grid.json5")
    let vast = try Self.start(scratch, "out").finish()
    #expect(vast.code == 3)
    #expect(vast.errors.contains("a grid of 101000000 points"))
    #expect(second.errors.contains("unknown axis 'sets'; did you mean 'seats'?"))
  }

  @Test func theScriptsOfAnArray() throws {
    let scratch = try Self.scratch()
    let run = try Self.start(scratch, "it's", "--slurm", "5", "--dry-run", "--threads", "2")
      .finish()
    #expect(run.code == 0, "\(run.errors)")
    let array = try scratch.text("it's/sweep.sbatch")
    #expect(array.contains("#SBATCH --array=1-5\n"))
    #expect(array.contains("#SBATCH --cpus-per-task=2\n"))
    #expect(array.contains("'--threads' '2'"))
    #expect(array.contains("it'\\''s'"))
    for script in ["it's/sweep.sbatch", "it's/merge.sbatch"] {
      #expect(try Program.other("bash", "-n", scratch.file(script)).code == 0)
    }
  }

  /// However many processors the machine has on which the array is written.
  @Test func aShardHasOneThreadUnlessToldOtherwise() throws {
    let scratch = try Self.scratch()
    #expect(try Self.start(scratch, "out", "--slurm", "3", "--dry-run").finish().code == 0)
    let array = try scratch.text("out/sweep.sbatch")
    #expect(array.contains("#SBATCH --cpus-per-task=1\n") && array.contains("'--threads' '1'"))
  }

  /// Run where Slurm is installed, and the user may start it.
  @Test(.enabled(if: (try? Program.has("slurmctld")) == true && geteuid() == 0))
  func aSlurmOfTwoNodes() throws {
    let scratch = try Self.scratch()
    let run = try Program.other(
      Places.root.appending(path: "Scripts/slurm-test").path, Program.path,
      Places.conformanceCase("replan"), scratch.file("grid.json5"))
    #expect(run.code == 0, "\(run.output)\(run.errors)")
    #expect(run.output.contains("byte for byte"))
  }
}
