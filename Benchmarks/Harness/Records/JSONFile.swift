import Foundation

/// JSON as the harness keeps it: keys sorted and in snake case, so that equal values give equal bytes.
enum JSONFile {
  /// The value in a file; comments and the rest of JSON5 are allowed.
  static func read<Value: Decodable>(_ type: Value.Type, from path: String) throws -> Value {
    do {
      return try decode(type, from: Data(contentsOf: URL(filePath: path)))
    } catch let error as DecodingError {
      throw Complaint("\(path): not as expected: \(error)")
    } catch {
      throw Complaint("\(path): cannot be read")
    }
  }

  /// The value in some bytes.
  static func decode<Value: Decodable>(_ type: Value.Type, from data: Data) throws -> Value {
    let decoder = JSONDecoder()
    decoder.allowsJSON5 = true
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(type, from: data)
  }

  /// A value as text, on one line or laid out to be read, ended by a line break.
  static func text(_ value: some Encodable, isLaidOut: Bool = true) throws -> String {
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    if isLaidOut { encoder.outputFormatting.insert(.prettyPrinted) }
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }

  /// Writes a value so that it can be read and reviewed.
  static func write(_ value: some Encodable, to path: String) throws {
    let folder = URL(filePath: path).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text(value).utf8).write(to: URL(filePath: path))
  }
}

extension Double {
  /// Rounded to thousandths: what is written down is not finer than it can be measured.
  var thousandths: Double { (self * 1000).rounded() / 1000 }
}
