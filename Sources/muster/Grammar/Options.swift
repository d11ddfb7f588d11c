/// Every option there is; the table of commands says which command takes which.
extension Option {
  static let help = Option("help", "h", nil, "show this help and exit")
  static let version = Option("version", "V", nil, "show the version and exit")
  static let json = Option("json", "j", nil, "write the result to standard output as JSON")
  static let quiet = Option(
    "quiet", "q", nil, "say nothing but warnings and errors; no progress line, no summary")
  private static let seconds = Value("SECONDS", .decimal(0...31_536_000, places: 3))
  static let time = Option(
    "time", "t", seconds,
    "stop after SECONDS with the best plan so far; without it, go on until the gap is reached")
  static let wholeTime = Option(
    "time", "t", seconds,
    "stop after SECONDS with what is known by then; without it, go on until everything is")
  static let gap = Option(
    "gap", "g", Value("PERCENT", .decimal(0...100, places: 4)),
    "a level counts as solved when it is proven to be within PERCENT of the best; "
      + "0, the default, asks for proof")
  static let nodes = Option(
    "nodes", "n", Value("N", .integer(0...1_000_000_000)),
    "stop the search of each level after N nodes of branch and bound; the result does not depend "
      + "on the machine")
  static let threads = Option(
    "threads", "T", Value("N", .integer(1...1024)),
    "use at most N threads; the result does not depend on it [one for each processor; 1 for a shard "
      + "of a sweep]")
  static let outputFolder = Option(
    "output", "o", Value("DIR", .folder),
    "write the files into DIR, which is made where it is missing [out/NAME, "
      + "with NAME the last part of FOLDER]")
  static let trace = Option(
    "trace", nil, Value("FILE", .file),
    "write what the solve finds into FILE, line by line, each with its seconds since the program "
      + "began")
  static let outputFile = Option(
    "output", "o", Value("FILE", .file), "write the model into FILE [standard output]")
  static let format = Option(
    "format", "f", Value("FORMAT", .words(["lp", "mps"])),
    "lp (CPLEX LP) or mps (free MPS) [lp]")
  static let level = Option(
    "level", "l",
    Value(
      "LEVEL",
      .words([
        "vacancies:1", "vacancies:2", "vacancies:3", "targets", "changes", "suitability",
      ])),
    "the level of the objective that the model optimises, with those before it held [the last]")
  static let heldPlan = Option(
    "plan", "p", Value("PLAN", .file),
    "hold the earlier levels at the values of this plan.json; without it they are solved first")
  static let man = Option("man", nil, nil, "write the manual page as roff")
  static let language = Option(
    "lang", nil, Value("LANGUAGE", .words(["en", "fr"])),
    "speak English or French [that of LC_ALL, LC_MESSAGES or LANG]; files and JSON stay as they are"
  )
  static let noNames = Option(
    "no-names", nil, nil,
    "show officers by their identifiers alone, and none of the board's own words, anywhere")
  static let fairness = Option(
    "fairness", nil, nil,
    "show the shares of services, genders, ranks and languages, and what targets want and reach")
  static let timeline = Option(
    "timeline", nil, nil,
    "show every post month by month, a character each: filled, in part, nobody")
  static let post = Option(
    "post", "P", Value("POST", .text), "explain this post alone, requirement by requirement")
  static let decidedPlan = Option(
    "plan", "p", Value("PLAN", .file), "say what this plan.json decided, too")
  static let withState = Option(
    "state", nil, nil,
    "write plan.state, too: what rank, stress and whatif begin from with their own --state")
  static let state = Option(
    "state", "s", Value("STATE", .file),
    "begin from this plan.state, which plan --state wrote for these tables, instead of planning")
  static let reportFormat = Option(
    "format", "f", Value("FORMAT", .words(["text", "json"])),
    "text or json; --json is the same as --format=json [text]")
  static let evidence = Option(
    "evidence", "e", Value("FILE", .file),
    "compare folder and plan with what this evidence.json says of them")
  static let targetPrices = Option(
    "target-prices", nil, nil,
    "solve once more without each target, and say what it costs in points, in fairness.csv, too")
  static let withCertificate = Option(
    "certificate", "c", nil,
    "write certificate.json, too: whole numbers that prove the bounds, for anybody to add up")
  static let certificate = Option(
    "certificate", "c", Value("FILE", .file),
    "recompute what the multipliers of this certificate.json prove of the plan's bounds")
  static let reproduce = Option(
    "reproduce", nil, nil,
    "plan again with the options that the evidence names, and compare byte by byte")
  static let csv = Option("csv", nil, nil, "write the result to standard output as CSV")
  static let variantsFolder = Option(
    "output", "o", Value("DIR", .folder),
    "write each variant into a folder below DIR: its tables, and its plan.json")
  static let published = Option(
    "published", "p", Value("PLAN", .file), "the plan.json that was published")
  static let asOf = Option(
    "as-of", "a", Value("MONTH", .text),
    "the first month that can still be planned; tours that began before it stay [the horizon's first]"
  )
  static let changes = Option(
    "changes", "k", Value("K", .integer(0...1_000_000)),
    "take the best plan with at most K published tours changed, and write it")
  static let points = Option(
    "points", nil, Value("N", .integer(0...10_000)),
    "look for at most N points between the ends of the frontier [24]")
  static let replanFolder = Option(
    "output", "o", Value("DIR", .folder),
    "write the plan with --changes into DIR [out/NAME-replanned]")
  static let grid = Option(
    "grid", "G", Value("FILE", .file),
    "the axes of the sweep and the changes that they stand in, as JSON5")
  static let samples = Option(
    "samples", "n", Value("N", .integer(1...100_000_000)),
    "draw N points by chance instead of the whole grid")
  static let dropout = Option(
    "dropout", "d", Value("PERCENT", .decimal(0...100, places: 4)),
    "without a grid: of the officers not on tour so many of a hundred drop out, drawn anew for each "
      + "sample [5]")
  static let sweepSeed = Option(
    "seed", "s", Value("SEED", .integer(0...1_000_000_000)),
    "what chance begins with [that of the grid, or 1]")
  static let shard = Option(
    "shard", nil, Value("I/N", .text),
    "plan the I-th of N parts alone [what a Slurm array asks for]")
  static let merge = Option(
    "merge", nil, nil, "plan nothing; put the parts together, or say how much is missing")
  static let slurm = Option(
    "slurm", nil, Value("N", .integer(1...100_000)),
    "submit an array of N tasks to Slurm, and a job that merges when all are done")
  static let dryRun = Option("dry-run", nil, nil, "with --slurm: write the scripts, submit nothing")
  static let sweepFolder = Option(
    "output", "o", Value("DIR", .folder), "the folder of journals and results [out/NAME-sweep]")
  static let html = Option(
    "html", nil, Value("FILE", .file),
    "write the result into FILE, too, as a page to look at, in English and French")
  static let filledFrom = Option(
    "from", "f", Value("FOLDER", .folder), "fill the workbook with the programme in FOLDER")
  static let rankedPost = Option(
    "post", "P", Value("POST", .text), "rank this post alone, everybody listed with a reason")
  static let reserves = Option(
    "reserves", "r", Value("N", .integer(0...1_000)),
    "how many reserves for each tour, in the order of their prices [3]")
  static let each = Option(
    "each", nil, seconds,
    "stop pricing a tour, or an absence, after SECONDS; what is not exact then is an interval")
  static let dropRate = Option(
    "drop-rate", "d", Value("PERCENT", .decimal(0...100, places: 4)),
    "in each sample so many of a hundred of the officers sent drop out, drawn by chance [5]")
  static let dropSamples = Option(
    "samples", "n", Value("N", .integer(0...1_000_000)),
    "draw N samples of drop-outs besides [0]")
  static let dropSeed = Option(
    "seed", "s", Value("SEED", .integer(0...1_000_000_000)), "what chance begins with [1]")
}
