extension Command {
  /// Shows help, or the manual page.
  static let help = Command(
    name: "help",
    summary: "show help for a command, or the manual page",
    description: [
      "Shows help for COMMAND, or for the program. With --man, writes the manual page as roff."
    ],
    operands: [Operand("COMMAND", .command, required: false)],
    options: [.man],
    examples: ["muster help plan", "muster help --man | man -l -"],
    endings: [],
    run: { arguments, console throws(Failure) in
      if arguments.has(.man) {
        try console.write(ManPage.text)
      } else if let name = arguments.operands.first {
        try console.write(HelpText.of(Muster.command(named: name)))
      } else {
        try console.write(HelpText.overview)
      }
      return .done
    })
}
