/// One command: parsing, help, manual and completion all read this.
struct Command: Sendable {
  /// Its name on the command line.
  let name: String
  /// What it does, as a phrase that begins with a small letter and has no full stop.
  let summary: String
  /// What it does in full: paragraphs, each without line breaks.
  let description: [String]
  /// What it takes besides options, in order.
  let operands: [Operand]
  /// The options it takes, `--help` left out.
  let options: [Option]
  /// Command lines that show it at work.
  let examples: [String]
  /// How it may end besides `done` and `wrongUsage`.
  let endings: [ExitCode]
  /// Does it.
  let run: @Sendable (Arguments, Console) throws(Failure) -> ExitCode

  /// Something that a command takes besides options.
  struct Operand: Sendable {
    let value: Option.Value
    let isRequired: Bool
    /// Whether it may be given any number of times; only the last operand may.
    let isRepeated: Bool

    init(_ name: String, _ kind: Option.Kind, required: Bool = true, repeated: Bool = false) {
      value = Option.Value(name, kind)
      isRequired = required
      isRepeated = repeated
    }
  }

  /// Every option it takes.
  var allOptions: [Option] { options + [.help] }

  /// `muster plan [OPTION]... FOLDER`.
  var usage: String {
    let operands = operands.map {
      ($0.isRequired ? $0.value.name : "[\($0.value.name)]") + ($0.isRepeated ? "..." : "")
    }
    return (["muster", name, "[OPTION]..."] + operands).joined(separator: " ")
  }
}
