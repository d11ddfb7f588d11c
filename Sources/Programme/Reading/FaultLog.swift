/// Collects every problem of a source while it is read, so that all are reported in one run.
final class FaultLog {
  private(set) var faults: [Fault]

  init(_ faults: [Fault] = []) {
    self.faults = faults
  }

  func report(_ fault: Fault) {
    faults.append(fault)
  }

  var hasErrors: Bool { faults.contains { $0.severity == .error } }

  var warnings: [Fault] { faults.filter { $0.severity == .warning }.sorted() }
}
