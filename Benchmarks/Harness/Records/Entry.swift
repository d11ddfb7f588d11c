import Foundation

/// A measurement, when it was made and on what: one line of the history, or a stored baseline.
struct Entry: Codable, Hashable, Sendable {
  /// The time, as `2027-01-31T12:00:00Z`.
  let time: String
  /// On what.
  let setup: Setup
  /// What was measured.
  var measurement: CaseMeasurement

  /// An entry of now.
  init(_ measurement: CaseMeasurement, on setup: Setup, at date: Date = Date()) {
    time = date.formatted(.iso8601)
    self.setup = setup
    self.measurement = measurement
  }

  /// The same without the trace of the solve: small enough to be reviewed.
  var asBaseline: Entry {
    var copy = self
    copy.measurement.events = []
    return copy
  }
}

/// The measurements made so far, a JSON object a line, the newest last.
enum History {
  /// Adds entries at the end.
  static func append(_ entries: [Entry], to path: String) throws {
    let folder = URL(filePath: path).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    if !text.isEmpty, !text.hasSuffix("\n") { text += "\n" }
    for entry in entries { text += try JSONFile.text(entry, isLaidOut: false) }
    try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
  }

  /// Every entry, the oldest first; lines of another form, as an older harness may have written, are left out.
  static func read(_ path: String) -> [Entry] {
    let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").compactMap {
      try? JSONFile.decode(Entry.self, from: Data($0.utf8))
    }
  }

  /// The stored baseline of a case; nil where there is none.
  static func baseline(of name: String, in package: PackageFolder) -> Entry? {
    try? JSONFile.read(Entry.self, from: package.baseline(name))
  }
}
