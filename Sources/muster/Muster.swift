import Glibc

/// The program: reads the command line, does what it asks, and ends with its exit code.
@main
struct Muster {
  /// The version, here and in no other place.
  static let version = "0.1.0"

  static func main() {
    let console = Console()
    var code: ExitCode
    do throws(Failure) {
      code = try run(Array(CommandLine.arguments.dropFirst()), console)
    } catch {
      for line in error.lines { console.complain(line) }
      code = error.code
    }
    exit(code.rawValue)
  }

  /// Does what the words ask.
  static func run(_ words: [String], _ console: Console) throws(Failure) -> ExitCode {
    guard let first = words.first else {
      throw Failure(.wrongUsage, HelpText.overview)
    }
    switch first {
    case "--help", "-h":
      try console.write(HelpText.overview)
      return .done
    case "--version", "-V":
      try console.write("muster \(version)\n")
      return .done
    default: break
    }
    let command = try command(named: first)
    var reader = ArgumentReader(words.dropFirst(), for: command)
    switch try reader.read() {
    case .help(let command):
      try console.write(HelpText.of(command))
      return .done
    case .run(let arguments):
      return try command.run(arguments, console)
    }
  }

  /// The command with this name.
  static func command(named name: String) throws(Failure) -> Command {
    if let command = Command.all.first(where: { $0.name == name }) { return command }
    if name.hasPrefix("-") {
      throw .usage(
        "there is no option \(name) before a command"
          + Failure.suggestion(for: name, among: ["--help", "--version"]))
    }
    throw .usage(
      "there is no command '\(name)'"
        + Failure.suggestion(for: name, among: Command.all.map(\.name)))
  }
}
