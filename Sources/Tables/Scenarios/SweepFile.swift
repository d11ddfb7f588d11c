public import Programme

extension ScenarioFile {
  /// The sweep that a file holds.
  ///
  /// - Throws: `Faults`, where the file cannot be read. What is wrong with its content stands in the sweep.
  /// - Complexity: O(bytes).
  public static func sweep(
    _ path: String, samples: Int?, seed: UInt64?
  ) throws(Faults) -> Sweep {
    let bytes: [UInt8]
    do throws(FileFailure) { bytes = try FileBytes.read(path) } catch {
      throw Faults([
        Fault(
          file: path, at: nil, found: "cannot be read: \(error.reason)", expected: "a sweep's grid")
      ])
    }
    let (setting, faults) = JSON5Reader.read(bytes, file: path)
    return Sweep(setting, file: path, faults: faults, samples: samples, seed: seed)
  }
}
