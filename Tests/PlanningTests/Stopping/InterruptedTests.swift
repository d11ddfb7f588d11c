import Optimizer
import Planning
import Programme
import Synchronization
import Tables
import Testing
import Verification

/// A solve that its user stops gives the best plan so far, and claims no more than is proven.
@Suite struct InterruptedTests {
  @Test(arguments: ["quotas", "care", "everything"])
  func stoppedAtOnce(_ name: String) throws {
    let watcher = Stopper(after: 0)
    let outcome = try Unfinished.expectHonesty(of: name, watcher: watcher)
    #expect(outcome.wasInterrupted)
    // One look at prices may be proof already.
    #expect(
      outcome.plan.levels.allSatisfy { $0.value == $0.bound } || outcome.plan.status == .feasible)
  }

  @Test(arguments: ["care", "everything", "two-tours"])
  func stoppedAfterTheFirstProgress(_ name: String) throws {
    let watcher = Stopper(after: 1)
    let outcome = try Unfinished.expectHonesty(of: name, watcher: watcher)
    #expect(outcome.wasInterrupted)
    #expect(watcher.heard.count >= 1)
  }

  @Test func progressIsToldInOrder() throws {
    let watcher = Stopper(after: .max)
    let programme = try Programme(folder: Conformance.path(of: "care"))
    let outcome = try Planner.plan(programme, watcher: watcher)
    let heard = watcher.heard
    #expect(!outcome.wasInterrupted && !heard.isEmpty)
    // First plans come first, then the levels' relaxations, in the order of the levels.
    #expect(heard[0].phase == "start")
    let roots = heard.drop { $0.phase == "start" }.prefix { $0.phase == "root" }.map(\.level)
    #expect(roots.count > 1 && roots == roots.sorted())
    // What is told last of a level is what the plan says of it.
    for (number, level) in outcome.plan.levels.enumerated() {
      guard let last = heard.last(where: { $0.level == number }) else { continue }
      #expect(last.value == level.value && last.bound == level.bound)
    }
    for progress in heard {
      let level = programme.objective[progress.level]
      #expect(progress.name == level.description)
      #expect(
        level.isMaximised ? progress.bound >= progress.value : progress.bound <= progress.value)
      // No bound told on the way is beaten by what was found in the end.
      let final = outcome.plan.levels[progress.level].value
      #expect(level.isMaximised ? progress.bound >= final : progress.bound <= final)
    }
  }
}

/// Stops a solve after so many notes of progress.
final class Stopper: Watcher {
  private let patience: Int
  private let notes = Mutex<[Progress]>([])

  init(after patience: Int) {
    self.patience = patience
  }

  /// What it heard.
  var heard: [Progress] { notes.withLock { $0 } }

  func note(_ progress: Progress) { notes.withLock { $0.append(progress) } }

  var wantsStop: Bool { notes.withLock { $0.count } >= patience }
}
