extension Command {
  /// Writes a completion script.
  static let completion = Command(
    name: "completion",
    summary: "write a script that completes command lines",
    description: [
      "Writes a script that teaches SHELL, one of bash, zsh and fish, to complete muster's "
        + "commands, options and their values."
    ],
    operands: [Operand("SHELL", .words(["bash", "zsh", "fish"]))],
    options: [],
    examples: ["source <(muster completion bash)"],
    endings: [],
    run: { arguments, console throws(Failure) in
      switch arguments.operands[0] {
      case "bash": try console.write(BashCompletion.text)
      case "zsh": try console.write(ZshCompletion.text)
      default: try console.write(FishCompletion.text)
      }
      return .done
    })
}
