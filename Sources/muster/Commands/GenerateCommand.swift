import Instances
import Programme
import Reports
import Tables

extension Command {
  /// Writes a synthetic programme.
  static let generate = Command(
    name: "generate",
    summary: "write a synthetic programme of a given size and severity",
    description: [
      "Writes a synthetic programme into FOLDER (or --output), which must not exist yet or be "
        + "empty. The same options and seed give the same files, byte for byte.",
      "With --from, the services, missions, posts and rules of another folder stay, and only its "
        + "officers, with their languages and skills, are made.",
      "Presets: " + Preset.allCases.map { "\($0.rawValue) (\($0.summary))" }.joined(separator: "; ")
        + ".",
    ],
    operands: [Operand("FOLDER", .folder, required: false)],
    options: [
      .preset, .seed, .officers, .posts, .months, .tightness, .from, .women, .output, .quiet,
    ],
    examples: [
      "muster generate --preset small --seed 7 trial",
      "muster generate --from Data/un-2013 --seed 1 --output trial",
    ],
    endings: [.badInput],
    run: run)

  private static func run(
    _ arguments: Arguments, _ console: Console
  ) throws(Failure) -> ExitCode {
    let folder = try folder(arguments)
    let source =
      if let base = arguments.text(.from) {
        try populated(base, arguments)
      } else {
        try generated(arguments)
      }
    let programme: Programme
    do { programme = try Programme(source) } catch { throw Failure(error) }
    guard OutputFolder.isFree(folder) else {
      throw Failure(
        .wrongUsage, "muster generate: \(folder) is not an empty folder; nothing is written")
    }
    _ = try OutputFolder(folder, for: folder)
    do { try ProgrammeFolder(folder).write(source) } catch { throw Failure(error) }
    if !arguments.has(.quiet) {
      try console.write(programme.size(in: folder))
    }
    return .done
  }

  /// Where the programme goes: FOLDER or --output, but not both.
  private static func folder(_ arguments: Arguments) throws(Failure) -> String {
    switch (arguments.operands.first, arguments.text(.output)) {
    case (let folder?, nil), (nil, let folder?): return folder
    case (nil, nil):
      throw .usage("FOLDER is missing", command: arguments.command.name)
    case (_?, _?):
      throw .usage("--output does not go with FOLDER", command: arguments.command.name)
    }
  }

  /// The programme of another folder with officers of its own.
  private static func populated(
    _ base: String, _ arguments: Arguments
  ) throws(Failure) -> Source {
    for option in [Option.preset, .posts, .months, .tightness] where arguments.has(option) {
      throw .usage("\(option.spelling) does not go with --from", command: arguments.command.name)
    }
    do throws(Faults) {
      let population = Population(
        officers: arguments.integer(.officers) ?? 20_000, seed: arguments.generatorSeed,
        womenPercent: arguments.integer(.women) ?? 29)
      return try population.populate(try ProgrammeFolder(base).read())
    } catch {
      throw Failure(error)
    }
  }

  /// The programme of a preset, resized where sizes are given.
  private static func generated(_ arguments: Arguments) throws(Failure) -> Source {
    if arguments.has(.women) {
      throw .usage("--women goes with --from alone", command: arguments.command.name)
    }
    let preset = arguments.text(.preset).flatMap(Preset.init(rawValue:)) ?? .small
    guard var recipe = preset.recipe else {
      for option in [Option.officers, .posts, .months, .tightness] where arguments.has(option) {
        throw .usage(
          "\(option.spelling) does not go with --preset \(preset.rawValue)",
          command: arguments.command.name)
      }
      do { return try preset.source(seed: arguments.generatorSeed) } catch { throw Failure(error) }
    }
    if let officers = arguments.integer(.officers) { recipe.officers = officers }
    if let posts = arguments.integer(.posts) { recipe.posts = posts }
    if let months = arguments.integer(.months) { recipe.months = months }
    if let percent = arguments.integer(.tightness) {
      recipe.quotaPercent = percent
      recipe.ceilingPercent = percent + 5
    }
    do { return try recipe.source(seed: arguments.generatorSeed) } catch { throw Failure(error) }
  }
}

extension Arguments {
  /// The seed that a generator starts from.
  fileprivate var generatorSeed: UInt64 { UInt64(integer(.seed) ?? 1) }
}

extension Option {
  fileprivate static let preset = Option(
    "preset", "p", Value("NAME", .words(Preset.allCases.map(\.rawValue))),
    "start from this preset [small]")
  fileprivate static let seed = Option(
    "seed", "s", Value("N", .integer(0...Int.max)), "what the chance depends on [1]")
  fileprivate static let officers = Option(
    "officers", "n", Value("N", .integer(1...1_000_000)),
    "make so many officers [the preset's; 20000 with --from]")
  fileprivate static let posts = Option(
    "posts", nil, Value("N", .integer(1...100_000)), "make so many posts [the preset's]")
  fileprivate static let months = Option(
    "months", "m", Value("N", .integer(1...120)), "plan so many months [the preset's]")
  fileprivate static let tightness = Option(
    "tightness", nil, Value("PERCENT", .integer(1...1000)),
    "how many officers the services release, in percent of the seats; less is harder "
      + "[the preset's, mostly 90]")
  fileprivate static let women = Option(
    "women", nil, Value("PERCENT", .integer(0...100)),
    "the share of women among the officers made with --from [29]")
  fileprivate static let output = Option(
    "output", "o", Value("DIR", .folder), "the same as FOLDER")
  fileprivate static let from = Option(
    "from", nil, Value("BASE", .folder), "keep everything of the programme in BASE but its officers"
  )
}

extension Programme {
  /// One line: how much of a programme a folder has.
  func size(in folder: String) -> String {
    "\(folder): \(officers.count.of("officer")) of \(services.count.of("service")), "
      + "\(posts.count.of("post")) in \(missions.count.of("mission")), "
      + "\(horizon.months.of("month"))\n"
  }
}
