import Programme
import Reports
import Tables
import Workbook

extension Command {
  /// Writes a workbook to be filled in.
  static let template = Command(
    name: "template",
    summary: "write an empty workbook for a programme, with drop-downs and notes",
    description: [
      "Writes WORKBOOK.xlsx, which must not exist yet: a sheet for each table of a programme, and "
        + "'programme' for its settings, with a key and its values in each row. Titles bear notes "
        + "that say what a column means; dark ones must be filled. Cells offer what they may hold. "
        + "'muster import' makes a programme's folder of it.",
      "With --from, the programme of a folder is in it, so that it can be looked at and changed in "
        + "a spreadsheet. Months, identifiers and names are texts there, and none becomes a formula.",
    ],
    operands: [Operand("WORKBOOK.xlsx", .file, required: false)],
    options: [.filledFrom, .language, .quiet],
    examples: [
      "muster template",
      "muster template --from Data/canada-2027 canada.xlsx",
    ],
    endings: [.badInput],
    run: run)

  private static func run(
    _ arguments: Arguments, _ console: Console
  ) throws(Failure) -> ExitCode {
    let path = arguments.operands.first ?? ProgrammeTemplate.file
    let source = try arguments.text(.filledFrom).map { folder throws(Failure) in
      try sound(folder, console)
    }
    guard OutputFolder.isNew(path) else {
      throw Failure(
        .wrongUsage, "muster template: \(path) exists already; nothing is written")
    }
    let draft: DraftFile
    do { draft = try DraftFile(beside: path) } catch { throw Failure(error) }
    do throws(WorkbookFailure) {
      try ProgrammeTemplate.write(
        source, notes: TemplateNotes(in: arguments.language), maker: "Muster \(Muster.version)",
        to: draft.path)
    } catch {
      throw Failure(.wrongUsage, "muster: \(path) cannot be written: \(error)")
    }
    do { try draft.take(name: path) } catch { throw Failure(error) }
    if !arguments.has(.quiet) { try console.write(path + "\n") }
    return .done
  }

  /// The texts of a folder whose programme is sound.
  private static func sound(_ folder: String, _ console: Console) throws(Failure) -> Source {
    do throws(Faults) {
      let source = try ProgrammeFolder(folder).read()
      let programme = try Programme(source)
      if programme.courses?.isEmpty == true {
        console.complain(
          "courses.csv: warning: no courses, so that nobody could start a tour; a sheet without "
            + "rows says that no course is needed")
      }
      return source
    } catch {
      throw Failure(error)
    }
  }
}
