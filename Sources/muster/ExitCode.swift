/// How the program ends; the numbers are part of its interface.
enum ExitCode: Int32, CaseIterable, Sendable {
  case done = 0
  case answerIsNo = 1
  case wrongUsage = 2
  case badInput = 3
  case noPlan = 4
  case defect = 70
  case interrupted = 130

  /// What it means, for help, manual and README.
  var meaning: String {
    switch self {
    case .done: "done"
    case .answerIsNo: "the answer is no: the plan breaks a rule, or what is asked for is not there"
    case .wrongUsage: "wrong usage, or the output cannot be written"
    case .badInput: "bad input; every fault is named and nothing is written"
    case .noPlan: "no plan exists; the clashing rules are named"
    case .defect: "a defect of the program itself"
    case .interrupted: "interrupted; the best plan so far is written"
    }
  }
}

/// Why a command cannot be done: how the program ends, and what it says.
struct Failure: Error {
  let code: ExitCode
  /// Lines for the error stream.
  let lines: [String]

  init(_ code: ExitCode, _ lines: String...) {
    self.init(code, lines)
  }

  init(_ code: ExitCode, _ lines: [String]) {
    self.code = code
    self.lines = lines
  }
}
