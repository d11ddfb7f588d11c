import Foundation
import Testing

/// Ctrl-C: the first one ends the solve with the best plan so far, the second kills.
@Suite(.serialized) struct InterruptTests {
  /// A solve that takes long, started; it listens to signals as soon as its output folder is there.
  private static func start(_ scratch: Scratch) throws -> Program.Started {
    let program = try Program.start([
      "plan", Places.data("canada-2027"), "--output", scratch.file("out"),
    ])
    let deadline = Date(timeIntervalSinceNow: 30)
    while !FileManager.default.fileExists(atPath: scratch.file("out")), Date() < deadline {
      Thread.sleep(forTimeInterval: 0.02)
    }
    Thread.sleep(forTimeInterval: 0.5)
    return program
  }

  /// Asked twice at once, too: `timeout` asks the program and then its group.
  @Test(.timeLimit(.minutes(5)), arguments: [[SIGINT], [SIGTERM], [SIGINT, SIGINT]])
  func theBestPlanIsWritten(_ signals: [Int32]) throws {
    let scratch = try Scratch()
    let program = try Self.start(scratch)
    for signal in signals {
      program.signal(signal)
      Thread.sleep(forTimeInterval: 0.02)
    }
    let run = try program.finish()
    #expect(run.code == 130)
    #expect(!run.wasKilled)
    #expect(run.output.contains("Interrupted after"))
    #expect(try scratch.contents(of: "out") == PlanTests.files.sorted())
    let check = try Places.check(scratch.file("out/plan.json"), for: Places.data("canada-2027"))
    #expect(check.code == 0, "\(check.output)\(check.errors)")
  }

  @Test(.timeLimit(.minutes(5))) func theSecondOneKills() throws {
    let scratch = try Scratch()
    let program = try Self.start(scratch)
    program.signal(SIGINT)
    // What comes within a second is the same wish.
    Thread.sleep(forTimeInterval: 1.1)
    program.signal(SIGINT)
    let run = try program.finish()
    #expect(run.wasKilled || run.code == 130)
    let left = try scratch.contents(of: "out")
    #expect(left.isEmpty || left == PlanTests.files.sorted())
  }

  @Test(.timeLimit(.minutes(5))) func aTerminalSeesWhereTheSolveStands() throws {
    guard try Program.has("script") else { return }
    let scratch = try Scratch()
    let folder = Places.data("canada-2027")
    let run = try Program.other(
      "env", "TERM=xterm", "script", "-qec",
      "'\(Program.path)' plan --time 1 -o '\(scratch.file("out"))' '\(folder)'", "/dev/null")
    #expect(run.output.contains("\r\u{1B}[K"))
    #expect(run.output.contains("vacancies:1  "))
  }
}
