import Testing

/// Command lines that cannot be understood: exit code 2, one message that says what is wrong.
@Suite struct UsageTests {
  @Test(arguments: [
    (["chek", "x"], "there is no command 'chek'; did you mean 'check'?"),
    (["--verison"], "there is no option --verison before a command; did you mean '--version'?"),
    (["plan"], "FOLDER is missing"),
    (["verify", "x"], "PLAN is missing"),
    (["check", "x", "y"], "'y' is one operand too many"),
    (["plan", "--tiem", "5", "x"], "there is no option --tiem; did you mean '--time'?"),
    (["plan", "--t", "5", "x"], "--t may be any of --time, --threads"),
    (["plan", "-z", "x"], "there is no option -z"),
    (["plan", "x", "--time"], "--time needs a value, SECONDS"),
    (["plan", "x", "--time", "soon"], "--time: 'soon' is not a number from 0 to 31536000"),
    (["plan", "x", "--gap=0.00001"], "--gap: '0.00001' is not a number from 0 to 100"),
    (["plan", "x", "--gap=-1"], "--gap: '-1' is not a number"),
    (["plan", "x", "--threads=0"], "--threads: '0' is not a whole number from 1 to 1024"),
    (["plan", "x", "--json=yes"], "--json takes no value"),
    (["plan", "", "--json"], "FOLDER: '' is not a name: it is empty"),
    (["completion", "bsh"], "SHELL: 'bsh' is not one of bash, zsh, fish; did you mean 'bash'?"),
    (["generate", "--preset", "smal", "x"], "did you mean 'small'?"),
    (["generate", "--from", "a", "--posts", "3", "x"], "--posts does not go with --from"),
    (["help", "plam"], "there is no command 'plam'; did you mean 'plan'?"),
  ])
  func isRefused(_ words: [String], _ message: String) throws {
    let run = try Program.start(words).finish()
    #expect(run.code == 2)
    #expect(run.output == "")
    #expect(run.errors.contains(message), "\(run.errors)")
  }

  @Test(arguments: [
    ["check", "--json", "FOLDER"], ["check", "FOLDER", "--json"], ["check", "-jq", "FOLDER"],
    ["check", "--js", "--", "FOLDER"], ["check", "-j", "--quiet", "FOLDER"],
  ])
  func isUnderstood(_ words: [String]) throws {
    let folder = try Places.conformanceCase("quotas")
    let run = try Program.start(words.map { $0 == "FOLDER" ? folder : $0 }).finish()
    #expect(run.code == 0)
    #expect(try run.json()["sound"] as? Bool == true)
  }

  @Test func twoDashesEndTheOptions() throws {
    let run = try Program.run("check", "--", "--json")
    #expect(run.code == 3)
    #expect(run.errors.contains("--json: error: cannot be read"))
  }

  @Test func afullDiskIsNoticed() throws {
    let muster = try Program.path
    let run = try Program.other("sh", "-c", "'\(muster)' --help > /dev/full")
    #expect(run.code == 2)
    #expect(run.errors.contains("standard output cannot be written"))
  }
}
