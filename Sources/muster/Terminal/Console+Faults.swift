import Programme
import Reports
import Tables

extension Console {
  /// Names what is sound but looks like a mistake.
  func warn(_ warnings: [Fault]) {
    for warning in warnings { complain(warning.description) }
    if !warnings.isEmpty { complain(warnings.count.of("warning")) }
  }

  /// The programme in a folder; where there is none, every fault is named.
  func programme(in folder: String) throws(Failure) -> Programme {
    try programmeWithDigests(in: folder).programme
  }

  /// The programme in a folder, and the digests of the files that it was read from.
  func programmeWithDigests(
    in folder: String
  ) throws(Failure) -> (programme: Programme, digests: [FileDigest]) {
    do throws(Faults) {
      let (source, digests) = try ProgrammeFolder(folder).readWithDigests()
      return (try Programme(source), digests)
    } catch {
      throw Failure(error)
    }
  }

  /// The plan in a file.
  func plan(in file: String) throws(Failure) -> Plan {
    do { return try Plan(file: file) } catch { throw Failure(error) }
  }

  /// The certificate in a file.
  func certificate(in file: String) throws(Failure) -> Certificate {
    do { return try Certificate(file: file) } catch { throw Failure(error) }
  }
}

extension Failure {
  /// Input that is not sound: every fault, then how many there are.
  init(_ faults: Faults, line: (Fault) -> String = \.description) {
    let errors = faults.errors.count
    let warnings = faults.all.count - errors
    let count = errors.of("error") + (warnings > 0 ? ", " + warnings.of("warning") : "")
    self.init(.badInput, faults.all.map(line) + [count])
  }

  /// Output that cannot be written.
  init(_ failure: FileFailure) {
    self.init(.wrongUsage, "muster: \(failure)")
  }
}
