import Optimizer
import Planning
import Programme
import Tables

/// The file of a planning state: a line that says what it is and the hash of the rest (SHA-256), then its archive.
enum StateFile {
  private static let title = "Muster plan.state "

  /// What a state is written as.
  /// - Complexity: O(size of the model).
  static func bytes(_ state: PlanningState) -> [UInt8] {
    let archive = state.archive
    return Array((title + SHA256.digits(of: archive) + "\n").utf8) + archive
  }

  /// The state in a file, which has to be one of this programme.
  static func state(
    in file: String, of programme: Programme, threads: Int
  ) throws(Failure) -> PlanningState {
    let bytes: [UInt8]
    do throws(FileFailure) { bytes = try FileBytes.read(file) } catch { throw Failure(error) }
    let line = bytes.prefix { $0 != UInt8(ascii: "\n") }
    let archive = Array(bytes.dropFirst(line.count + 1))
    guard Array(line) == Array((title + SHA256.digits(of: archive)).utf8) else {
      throw Failure(
        .badInput,
        "muster: \(file): found no whole plan.state; expected one that plan --state wrote")
    }
    do throws(ArchiveFault) {
      return try PlanningState(archive: archive, of: programme, threads: threads)
    } catch {
      let found =
        switch error {
        case .otherModel: "found the state of other tables; expected one of these"
        case .damaged: "found a plan.state of another version of Muster"
        }
      throw Failure(.badInput, "muster: \(file): \(found): make it anew with plan --state")
    }
  }
}

extension Console {
  /// The state that a command line says to begin from, if it does.
  func state(
    _ arguments: Arguments, of programme: Programme
  ) throws(Failure) -> PlanningState? {
    try arguments.text(.state).map { file throws(Failure) in
      try StateFile.state(in: file, of: programme, threads: Limits(arguments).threads)
    }
  }
}
