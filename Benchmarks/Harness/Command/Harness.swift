import Foundation
import Planning
import Programme

/// The benchmark program's commands.
public enum Harness {
  static let help = """
    usage: muster-bench COMMAND [OPTION…]

      run [CASE|GROUP]…   measure cases, compare with the baselines, add to the history, write the page
          --time SECONDS                   stop each solve after this long [60]
          --record                         make what is measured the stored baselines; ends with 1
          --github-action-benchmark FILE   write customSmallerIsBetter JSON, too
      check [CASE]…       the gate: fail (1) where a case is worse than Benchmarks/thresholds allow
          --time SECONDS                   fail a case that takes longer [60]
          --record                         rewrite the thresholds and show what changed; ends with 1
      cases               list the cases with their sizes and hashes; fail (1) where a hash is another
          --record                         rewrite Benchmarks/hashes.json; ends with 1
      warm [CASE|GROUP]…  change each case a little, and solve it anew and from where it stood; then rank
          --gap PERCENT                    with this gap allowed; without it, to proof
          --time SECONDS                   stop each solve after this long
          --changes N                      so many changes of each kind [4]
      ablation [CASE]…    measure cases without one part of the search after the other; Markdown tables
          --time SECONDS                   stop each solve after this long [60]
      page                write the page of trends again

    Every command takes --package DIR, the folder of the package [.].

    """

  /// Does what the words ask.
  ///
  /// - Parameter words: The command line without the program's name.
  /// - Returns: The exit code: 0 done, 1 the answer is no, 2 wrong usage or no answer.
  public static func run(_ words: [String]) -> Int32 {
    do {
      return try dispatch(words)
    } catch PlanningFailure.clash(let rules) {
      complain("no plan exists: \(rules.joined(separator: "; "))")
    } catch PlanningFailure.defect(let findings) {
      complain("a defect of the program: \(findings.joined(separator: "; "))")
    } catch {
      complain("\(error)")
    }
    return 2
  }

  private static func dispatch(_ words: [String]) throws -> Int32 {
    guard let command = words.first, command != "--help", command != "help" else {
      print(help, terminator: "")
      return words.isEmpty ? 2 : 0
    }
    let arguments = try Arguments(
      Array(words.dropFirst()),
      valued: [
        "package", "time", "github-action-benchmark", "plant", "folder", "hash", "without", "gap",
        "changes",
      ],
      plain: ["record"])
    let folder = URL(filePath: arguments.text("package") ?? ".").standardizedFileURL.path()
    let package = PackageFolder(
      path: folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder)
    switch command {
    case "run": return try RunCommand(package, arguments).run()
    case "check": return try CheckCommand(package, arguments).run()
    case "cases": return try CasesCommand(package, arguments).run()
    case "warm": return try WarmCommand(package, arguments).run()
    case "ablation": return try AblationCommand(package, arguments).run()
    case "page": return try RunCommand.writePage(of: package)
    // What 'run' and 'check' start for each case, so that memory is that of the case alone.
    case "measure": return try Child.measure(package, arguments)
    case "sample": return try Child.sample(package, arguments)
    default: throw Complaint("there is no command '\(command)'; see --help")
    }
  }

  /// Writes a line to the error stream.
  static func complain(_ line: String) {
    FileHandle.standardError.write(Data("muster-bench: \(line)\n".utf8))
  }
}
