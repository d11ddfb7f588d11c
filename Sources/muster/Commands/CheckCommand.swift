import Planning
import Programme
import Reports
import Tables

extension Command {
  /// Says whether a folder is sound, and what is in it.
  static let check = Command(
    name: "check",
    summary: "say whether a folder is sound, and what is in it",
    description: [
      "Reads the programme in FOLDER and names every fault with its file, line and column, all in "
        + "one run. A sound programme is counted: its tables, the months asked for, the tours that "
        + "could be started. Posts to which nobody could be sent are named with what stands in the "
        + "way of how many officers.",
      "Warnings, on the error stream, name what is sound but looks like a mistake: points for "
        + "officers who cannot serve, running tours beyond a headcount or quota, planned tours "
        + "that are no longer possible.",
    ],
    operands: [Operand("FOLDER", .folder)],
    options: [.language, .json, .quiet],
    examples: ["muster check Data/canada-2027"],
    endings: [.badInput],
    run: run)

  private static func run(
    _ arguments: Arguments, _ console: Console
  ) throws(Failure) -> ExitCode {
    let programme: Programme
    do throws(Faults) {
      programme = try Programme(folder: arguments.operands[0])
    } catch {
      if arguments.has(.json) {
        let verdict = Setting.Value.members([
          "sound": .bool(false), "errors": .list(error.errors.map(\.json)),
          "warnings": .list(error.all.filter { $0.severity == .warning }.map(\.json)),
        ])
        try console.write(JSONWriter.text(Setting(verdict)))
      }
      throw Failure(error)
    }
    let inspection = Inspection(of: Situation(of: programme))
    console.warn(inspection.warnings)
    if arguments.has(.json) {
      try console.write(JSONWriter.text(Setting(inspection.json)))
    } else if !arguments.has(.quiet) {
      try console.write(inspection.text(in: arguments.language))
    }
    return .done
  }
}
