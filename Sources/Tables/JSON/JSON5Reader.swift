import Programme

/// Reads settings from JSON5, of which plain JSON is a part.
///
/// Numbers stay text, in plain decimal notation where that is exact (`0x18` → `24`, `1e3` → `1000`).
/// Keys may repeat; who reads the settings reports it.
public enum JSON5Reader {
  /// How deep arrays and objects may stand in one another.
  public static let deepest = 64

  /// The value that a file's bytes hold, and everything that is wrong with their syntax.
  ///
  /// Reading goes on after a fault where it is plain what was meant, so that one mistake is one fault.
  /// The value is nil where some part of it could not be read.
  ///
  /// - Complexity: O(bytes).
  public static func read(_ bytes: [UInt8], file: String) -> (setting: Setting?, faults: [Fault]) {
    if let fault = TextEncoding.wideFault(in: bytes, file: file) { return (nil, [fault]) }
    var parser = JSON5Parser(bytes, file: file)
    if let fault = TextEncoding.fault(in: bytes, file: file) { parser.faults.append(fault) }
    let setting = try? parser.document()
    return (parser.isWhole ? setting : nil, parser.faults)
  }

  /// The value that the file at a path holds.
  ///
  /// - Throws: `Faults`, where the file cannot be read or is not what was expected, named in the fault.
  /// - Complexity: O(bytes).
  public static func setting(in path: String, _ expected: String) throws(Faults) -> Setting {
    let bytes: [UInt8]
    do { bytes = try FileBytes.read(path) } catch {
      let found = "cannot be read: \(error.reason)"
      throw Faults([Fault(file: path, at: nil, found: found, expected: expected)])
    }
    let (setting, faults) = read(bytes, file: path)
    guard let setting, faults.isEmpty else { throw Faults(faults) }
    return setting
  }
}
