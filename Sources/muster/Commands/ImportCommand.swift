import Programme
import Reports
import Tables
import Workbook

extension Command {
  /// Turns a workbook into a programme's folder.
  static let importWorkbook = Command(
    name: "import",
    summary: "make a programme's folder of a workbook",
    description: [
      "Reads WORKBOOK.xlsx, which has a sheet for each table of a programme, named as the table is, "
        + "and 'programme' for its settings, and writes FOLDER, which must not exist yet or be "
        + "empty. Every fault is named with its sheet and cell, all in one run; where there is one, "
        + "nothing is written.",
      "Numbers, texts, dates, percentages, true and false may stand in cells; of formulas the "
        + "result counts that the spreadsheet saved. A date in a column of months means its month. "
        + "A sheet without rows below its titles counts as if it were not there.",
    ],
    operands: [Operand("WORKBOOK.xlsx", .file), Operand("FOLDER", .folder)],
    options: [.quiet],
    examples: [
      "muster template programme.xlsx",
      "muster import programme.xlsx trial",
    ],
    endings: [.badInput],
    run: run)

  private static func run(
    _ arguments: Arguments, _ console: Console
  ) throws(Failure) -> ExitCode {
    let (file, folder) = (arguments.operands[0], arguments.operands[1])
    let sheets = try sheets(in: file)
    let programme: Programme
    do throws(Faults) { programme = try Programme(sheets.source) } catch {
      throw Failure(error, line: sheets.line(of:))
    }
    for warning in programme.warnings { console.complain(sheets.line(of: warning)) }
    guard OutputFolder.isFree(folder) else {
      throw Failure(
        .wrongUsage, "muster import: \(folder) is not an empty folder; nothing is written")
    }
    _ = try OutputFolder(folder, for: folder)
    do { try ProgrammeFolder(folder).write(sheets.source) } catch { throw Failure(error) }
    if !arguments.has(.quiet) {
      try console.write(programme.size(in: folder))
    }
    return .done
  }

  /// The sheets of a workbook.
  private static func sheets(in file: String) throws(Failure) -> ProgrammeSheets {
    do throws(Faults) {
      let bytes: [UInt8]
      do { bytes = try FileBytes.read(file) } catch {
        let found = "cannot be read: \(error.reason)"
        throw Faults([Fault(file: file, at: nil, found: found, expected: "a workbook (.xlsx)")])
      }
      return try ProgrammeSheets(bytes, named: file)
    } catch {
      throw Failure(error)
    }
  }
}
