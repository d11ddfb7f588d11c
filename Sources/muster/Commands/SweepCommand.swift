import Glibc
import Optimizer
import Planning
import Programme
import Reports
import Tables

extension Command {
  /// Plans very many scenarios.
  static let sweep = Command(
    name: "sweep",
    summary: "plan a grid of scenarios, or samples of it, and show how the levels are spread",
    description: [
      "Plans the programme in FOLDER once for every point of a grid: axes of values for quotas, "
        + "headcounts, dates, rates of dropping out, or anything that a scenario can change. With "
        + "--samples, N points drawn by chance, and without a grid officers who drop out.",
      "Each scenario becomes one line of results.csv in DIR, with the values of its axes, its status, "
        + "every level with its bound, tours and vacancies; summary.json and summary.svg show how "
        + "they are spread. Lines are kept in a journal as they come. Ended by whatever, the same "
        + "command goes on where it was: nothing is lost and nothing planned twice.",
      "--shard 3/8 plans a part, and --merge puts the parts together, byte for byte what one machine "
        + "alone would write; what is missing is said. A task of a Slurm array takes its part by "
        + "itself, and --slurm N submits an array of N tasks and the merge that waits for it.",
      "--time holds for each scenario; results then depend on the machine.",
    ],
    operands: [Operand("FOLDER", .folder)],
    options: [
      .grid, .samples, .dropout, .sweepSeed, .time, .gap, .threads, .shard, .merge, .slurm, .dryRun,
      .sweepFolder, .language, .json, .quiet,
    ],
    examples: [
      "muster sweep Data/haiti-2010 --grid Data/haiti-2010/sweeps/surge.json5 --threads 2",
      "muster sweep Data/haiti-2010 --samples 200 --dropout 5 --seed 7",
      "muster sweep Data/haiti-2010 --grid grid.json5 --slurm 64",
    ],
    endings: [.answerIsNo, .badInput, .defect, .interrupted],
    run: run)

  private static func run(
    _ arguments: Arguments, _ console: Console
  ) throws(Failure) -> ExitCode {
    let folder = SweepFolder(
      try OutputFolder(arguments.text(.sweepFolder), for: arguments.operands[0], ending: "-sweep"))
    let sweep = try readSweep(arguments)
    let run = try prepare(sweep, folder, arguments, console)
    if let shards = arguments.integer(.slurm) {
      return try submit(shards, run, arguments, console)
    }
    let shard = try shard(arguments)
    if !arguments.has(.merge) {
      Interrupt.listen()
      try run.run(shard, console, isQuiet: arguments.has(.quiet))
      if Interrupt.isRequested { return .interrupted }
      if shard != .whole { return .done }
    }
    guard let summary = try run.merge() else {
      let missing = try run.left(of: .whole).count
      console.complain(
        "muster sweep: \(missing.of("scenario")) of \(sweep.count.grouped) not planned yet")
      return .answerIsNo
    }
    if arguments.has(.json) {
      try console.write(JSONWriter.text(Setting(summary.json)))
    } else if !arguments.has(.quiet) {
      try console.write(
        summary.text(in: arguments.language) + "\n"
          + folder.output.file(SweepFolder.results) + "\n")
    }
    return .done
  }

  private static func readSweep(_ arguments: Arguments) throws(Failure) -> Sweep {
    let samples = arguments.integer(.samples)
    let seed = arguments.integer(.sweepSeed).map { UInt64($0) }
    if let file = arguments.text(.grid) {
      if arguments.has(.dropout) {
        throw .usage("--dropout stands in the grid, where there is one", command: "sweep")
      }
      do throws(Faults) {
        return try ScenarioFile.sweep(file, samples: samples, seed: seed)
      } catch {
        throw Failure(error)
      }
    }
    guard let samples else {
      throw .usage("--grid or --samples is missing", command: "sweep")
    }
    let dropout = arguments.decimal(.dropout) ?? ExactDecimal(5)
    return Sweep(samples: samples, dropout: dropout, seed: seed ?? 1)
  }

  /// Reads all that a sweep is made of, tries its axes, and claims the folder; all faults are named in one run.
  private static func prepare(
    _ sweep: Sweep, _ folder: SweepFolder, _ arguments: Arguments, _ console: Console
  ) throws(Failure) -> SweepRun {
    let path = arguments.operands[0]
    let source: Source
    let digests: [FileDigest]
    let base: Variant
    do throws(Faults) {
      (source, digests) = try ProgrammeFolder(path).readWithDigests()
      base = try Variant(of: source)
    } catch {
      throw Failure(error)
    }
    let scenarios = sweep.scenarios.isEmpty ? [] : try console.scenarios(sweep.scenarios, in: path)
    let faults = sweep.faults(on: source, after: scenarios, base: base.programme)
    guard faults.isEmpty else { throw Failure(Faults(faults)) }
    let run = SweepRun(
      sweep: sweep, source: source, base: base.programme, scenarios: scenarios,
      table: SweepTable(of: sweep, for: base.programme), folder: folder,
      limits: try limits(arguments))
    try folder.claim(record(of: sweep, digests, arguments))
    return run
  }

  /// The limits of each plan. A shard may have others beside it: unless told otherwise it works on one thread.
  private static func limits(_ arguments: Arguments) throws(Failure) -> Limits {
    let limits = Limits(arguments)
    guard arguments.text(.threads) == nil else { return limits }
    let shard = try shard(arguments)
    return arguments.has(.slurm) || shard != .whole ? limits.alone : limits
  }

  /// What a folder is the sweep of: everything that its lines depend on.
  private static func record(
    of sweep: Sweep, _ digests: [FileDigest], _ arguments: Arguments
  ) throws(Failure) -> Setting.Value {
    var files = digests
    do throws(FileFailure) {
      for path in [arguments.text(.grid)].compactMap(\.self) {
        files.append(try FileDigest(ofFile: path))
      }
      for name in sweep.scenarios {
        files.append(
          try FileDigest(ofFile: ScenarioFile.path(of: name, in: arguments.operands[0])))
      }
    } catch {
      throw Failure(error)
    }
    return .members([
      "muster": .string(Muster.version), "scenarios": .count(sweep.count),
      "samples": .count(sweep.samples), "seed": .string("\(sweep.seed)"),
      "dropout": .text(arguments.text(.dropout)), "time": .text(arguments.text(.time)),
      "gap": .text(arguments.text(.gap)),
      "files": .list(
        files.map { .members(["name": .string($0.name), "sha256": .string($0.sha256)]) }),
    ])
  }

  /// The part to be planned: the one asked for, that of a task of an array, or all.
  private static func shard(_ arguments: Arguments) throws(Failure) -> Shard {
    if let text = arguments.text(.shard) {
      if let shard = Shard(text) { return shard }
      throw .usage("--shard: '\(text)' is not a part as 3/8", command: "sweep")
    }
    return Shard { name in unsafe getenv(name).map { unsafe String(cString: $0) } } ?? .whole
  }

  private static func submit(
    _ shards: Int, _ run: SweepRun, _ arguments: Arguments, _ console: Console
  ) throws(Failure) -> ExitCode {
    var words = [Self.programPath, "sweep", arguments.operands[0], "--quiet"]
    for option in [Option.grid, .samples, .dropout, .sweepSeed, .time, .gap] {
      if let text = arguments.text(option) { words += [option.spelling, text] }
    }
    let threads = run.limits.threads
    words += [Option.threads.spelling, String(threads), "--output", run.folder.output.path]
    let job = SlurmJob(
      folder: run.folder.output, words: words, shards: shards, threads: threads)
    if arguments.has(.dryRun) {
      let paths = try job.write()
      try console.write("\(paths.array)\n\(paths.merge)\n")
    } else {
      let numbers = try job.submit()
      try console.write("\(numbers.array)\n\(numbers.merge)\n")
    }
    return .done
  }

  /// The path of this program.
  private static var programPath: String {
    guard let real = unsafe realpath("/proc/self/exe", nil) else { return "muster" }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }
}
