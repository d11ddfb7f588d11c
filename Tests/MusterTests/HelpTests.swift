import Testing

/// Help, manual and completion, all made from the one table.
@Suite struct HelpTests {
  static let commands = [
    "check", "plan", "rank", "stress", "whatif", "replan", "sweep", "explain", "verify", "export",
    "import", "template", "generate", "completion", "help",
  ]

  @Test func overview() throws {
    let run = try Program.run("--help")
    #expect(run.code == 0)
    #expect(run.errors == "")
    try Golden.compare(run.output, with: "help")
    #expect(try Program.run("help").output == run.output)
    for command in Self.commands { #expect(run.output.contains("\n  \(command) ")) }
  }

  @Test(arguments: commands) func helpOfEachCommand(_ command: String) throws {
    let run = try Program.run(command, "--help")
    #expect(run.code == 0)
    #expect(run.errors == "")
    try Golden.compare(run.output, with: "help-\(command)")
    #expect(try Program.run("help", command).output == run.output)
    // Examples are command lines, and may be longer.
    let text = run.output.prefix(
      upTo: run.output.firstRange(of: "Examples:")?.lowerBound ?? run.output.endIndex)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 79 })
  }

  @Test func withoutACommandHelpIsAFault() throws {
    let run = try Program.run()
    #expect(run.code == 2)
    #expect(run.output == "")
    #expect(run.errors.contains("Usage: muster"))
  }

  @Test func version() throws {
    let run = try Program.run("--version")
    #expect(run.code == 0)
    #expect(run.output.wholeMatch(of: /muster \d+\.\d+\.\d+\n/) != nil)
  }

  @Test func manualPageRenders() throws {
    let scratch = try Scratch()
    let page = try Program.run("help", "--man")
    #expect(page.code == 0)
    try scratch.write(page.output, to: "muster.1")
    for command in Self.commands { #expect(page.output.contains(".SS muster \(command) ")) }
    guard try Program.has("groff") else { return }
    let rendered = try Program.other(
      "groff", "-man", "-ww", "-Tutf8", "-P-cbou", scratch.file("muster.1"))
    #expect(rendered.code == 0)
    #expect(rendered.errors == "")
    #expect(rendered.output.contains("EXIT STATUS"))
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func completionParses(_ shell: String) throws {
    let scratch = try Scratch()
    let script = try Program.run("completion", shell)
    #expect(script.code == 0)
    for command in Self.commands { #expect(script.output.contains(command)) }
    for option in ["time", "gap", "preset", "tightness"] {
      #expect(script.output.contains(option))
    }
    guard try Program.has(shell) else { return }
    try scratch.write(script.output, to: "script")
    let check = try Program.other(shell, "-n", scratch.file("script"))
    #expect(check.code == 0, "\(check.errors)")
  }

  @Test(arguments: [
    (["muster", "ver"], "verify"), (["muster", "plan", "--ti"], "--time --timeline"),
    (["muster", "generate", "--preset", "canada-l"], "canada-long"),
    (["muster", "generate", "--preset", "=", "mob"], "mobilisation"),
    (["muster", "export", "-f", "m"], "mps"), (["muster", "help", "gen"], "generate"),
  ])
  func bashCompletes(_ words: [String], _ expected: String) throws {
    let script = """
      source <("$0" completion bash); COMP_WORDS=("$@"); COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
      _muster 2> /dev/null; echo "${COMPREPLY[*]}"
      """
    let run = try Program.Started(
      "/usr/bin/env", ["bash", "-c", script, Program.path] + words, in: nil
    ).finish()
    #expect(run.output == expected + "\n")
  }
}
