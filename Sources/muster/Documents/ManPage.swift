/// The manual page as roff, for `man`.
enum ManPage {
  /// The page.
  static var text: String {
    var page = """
      .TH MUSTER 1 "" "muster \(Muster.version)" "User Commands"
      .SH NAME
      muster \\- plan police tours for peace operations
      .SH SYNOPSIS
      .B muster
      .I COMMAND
      [\\fIOPTION\\fR]... \\fIFOLDER\\fR
      .SH DESCRIPTION
      \(escaped(HelpText.purpose))
      .PP
      \(escaped(Self.promise))
      .SH COMMANDS

      """
    page += Command.all.map(section).joined()
    page += ".SH EXIT STATUS\n"
    page += ExitCode.allCases.map { definition("\\fB\($0.rawValue)\\fR", $0.meaning) }.joined()
    page += ".SH FILES\n"
    page += definition(
      "\\fIFOLDER\\fR/programme.json5, \\fIFOLDER\\fR/*.csv",
      "the programme: settings and tables")
    page += definition(
      "\\fIFOLDER\\fR/scenarios/*.json5", "scenarios: named changes against the programme")
    page += definition(
      "\\fIDIR\\fR/plan.json, \\fIDIR\\fR/roster.csv",
      "the plan, and the same as a table for those who send the officers")
    page += definition(
      "\\fIDIR\\fR/fairness.csv, \\fIDIR\\fR/evidence.json",
      "who was eligible, recommended and chosen, counted by service, gender, rank and language; and "
        + "what proves how the plan came about. All are written whole or not at all")
    page += definition(
      "\\fIDIR\\fR/report.html, \\fIDIR\\fR/roster.xlsx",
      "the plan as a page to look at, in English and French, and as a workbook")
    page += ".SH EXAMPLES\n"
    for example in Command.all.flatMap(\.examples) { page += ".PP\n.B \(escaped(example))\n" }
    return page
  }

  private static let promise = """
    The plan keeps every rule of the programme. Its aims are optimised in the order of the programme, \
    none at the price of one before it, and for each the bound that is proven is shown beside the \
    value: a plan is called optimal only where the two are equal.
    """

  private static func section(_ command: Command) -> String {
    var text = ".SS \(escaped(command.usage))\n"
    text += command.description.map(escaped).joined(separator: "\n.PP\n") + "\n"
    for option in command.allOptions {
      let names = [option.short.map { "\\fB\\-\($0)\\fR" }, "\\fB\(escaped(option.spelling))\\fR"]
        .compactMap(\.self).joined(separator: ", ")
      let value = option.value.map { "=\\fI\(escaped($0.name))\\fR" } ?? ""
      text += definition(names + value, option.summary)
    }
    return text
  }

  /// A term, already in roff, and what it means.
  private static func definition(_ term: String, _ meaning: String) -> String {
    ".TP\n\(term)\n\(escaped(meaning))\n"
  }

  /// A text in which nothing is taken for a request or an escape.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      default: result.append(character)
      }
    }
    return result.hasPrefix(".") || result.hasPrefix("'") ? "\\&" + result : result
  }
}
