extension Sweep {
  /// The keys of a sweep's file.
  static let keys = ["title", "scenarios", "axes", "changes", "dropout", "draws", "seed"]

  /// The most points of a grid.
  static let most = 100_000_000

  /// Reads a sweep; what is wrong with it stands in `faults`.
  ///
  /// - Parameters:
  ///   - setting: What its file holds; nil where it could not be read, as `faults` says.
  ///   - file: The path of its file.
  ///   - faults: What is wrong with the file's syntax.
  ///   - samples: How many samples to draw; nil for the whole grid.
  ///   - seed: What chance begins with, in place of what the file says.
  public init(
    _ setting: Setting?, file: String, faults: [Fault] = [], samples: Int? = nil,
    seed: UInt64? = nil
  ) {
    let log = FaultLog(faults)
    var members: [Setting.Member] = []
    if case .object(let found)? = setting?.value {
      members = found
    } else if let setting {
      log.report(
        Fault(
          file: file, at: setting.position, found: setting.value.phrase,
          expected: "a sweep, an object with axes"))
    }
    let reader = SettingsReader(
      members, at: setting?.position ?? .start, keys: Self.keys, file: file, log: log)
    let axes = Self.axes(reader, file: file, log: log)
    let draws = reader.read("draws", as: .integer(1...1_000_000, "draws")) ?? 1
    let fileSeed = reader.read("seed", as: .count("seed"))
    if let dropout = reader.setting("dropout") {
      Self.checkDropout(dropout, axes: axes, file: file, log: log)
    }
    let text = [reader.setting("changes"), reader.setting("dropout")].compactMap(\.self)
    for axis in axes where !text.contains(where: { $0.value.names("$" + axis.name) }) {
      log.report(
        Fault(
          file: file, at: reader.setting("axes")?.position,
          found: "axis '\(axis.name)' is not used",
          expected: "'$\(axis.name)' somewhere in changes or dropout"))
    }
    let points = axes.reduce(draws) { product, axis in
      product.multipliedReportingOverflow(by: axis.values.count).overflow
        ? .max : product * axis.values.count
    }
    if samples == nil, points > Self.most {
      log.report(
        Fault(
          file: file, at: reader.setting("axes")?.position, found: "a grid of \(points) points",
          expected: "at most \(Self.most), or samples of it"))
    }
    let scenarios = reader.list("scenarios", of: .text) ?? []
    self.init(
      axes: axes, file: file, faults: log.faults, scenarios: scenarios, draws: draws,
      seed: seed ?? UInt64(fileSeed ?? 1), samples: samples, changes: reader.setting("changes"),
      dropout: reader.setting("dropout"))
  }

  private static func axes(_ reader: SettingsReader, file: String, log: FaultLog) -> [Axis] {
    guard let setting = reader.setting("axes") else { return [] }
    guard case .object(let members) = setting.value else {
      log.report(
        Fault(
          file: file, at: setting.position, field: "axes", found: setting.value.phrase,
          expected: "an object of axes, each an array of values or {from, to, step}"))
      return []
    }
    var names: Set<String> = []
    return members.compactMap { member in
      if !names.insert(member.key).inserted {
        log.report(
          Fault(
            file: file, at: member.position, found: "duplicate axis '\(member.key)'",
            expected: "each axis once"))
        return nil
      }
      if let values = values(member.setting, file: file, log: log) {
        return Axis(name: member.key, values: values)
      }
      log.report(
        Fault(
          file: file, at: member.setting.position, field: "axes.\(member.key)",
          found: member.setting.value.phrase,
          expected: "an array of values, or {from, to, step} of numbers or months"))
      return nil
    }
  }

  /// The values of an axis; nil where they are none.
  private static func values(_ setting: Setting, file: String, log: FaultLog) -> [Setting]? {
    switch setting.value {
    case .array(let elements): return elements.isEmpty ? nil : elements
    case .object(let members):
      let reader = SettingsReader(
        members, at: setting.position, keys: ["from", "to", "step"], file: file, log: log)
      let step = reader.read("step", as: .integer(1...1_000_000, "step")) ?? 1
      guard let from = reader.setting("from"), let to = reader.setting("to") else { return nil }
      return steps(from.value, to.value, step)?.map { Setting($0, at: setting.position) }
    default: return nil
    }
  }

  private static func steps(
    _ from: Setting.Value, _ to: Setting.Value, _ step: Int
  ) -> [Setting.Value]? {
    switch (from, to) {
    case (.number(let from), .number(let to)):
      guard let from = Int(from), let to = Int(to), from <= to else { return nil }
      return stride(from: from, through: to, by: step).map { .number("\($0)") }
    case (.string(let from), .string(let to)):
      guard let from = Month(from), let to = Month(to), from <= to else { return nil }
      return stride(from: from, through: to, by: step).map { .string("\($0)") }
    default: return nil
    }
  }

  /// Says where a rate of dropping out is no percentage.
  private static func checkDropout(
    _ setting: Setting, axes: [Axis], file: String, log: FaultLog
  ) {
    var rates = [setting]
    if case .string(let text) = setting.value, text.hasPrefix("$") {
      rates = axes.first { "$" + $0.name == text }?.values ?? rates
    }
    for rate in rates {
      if case .number(let text) = rate.value, let number = ExactDecimal(text), number.places <= 4,
        number >= ExactDecimal(0), number <= ExactDecimal(100)
      {
        continue
      }
      log.report(
        Fault(
          file: file, at: rate.position, field: "dropout", found: rate.value.phrase,
          expected: "a percentage from 0 to 100 with at most 4 places, or an axis of such"))
    }
  }
}

extension Setting.Value {
  /// Whether a text stands somewhere in it.
  fileprivate func names(_ text: String) -> Bool {
    switch self {
    case .string(let own): own == text
    case .array(let elements): elements.contains { $0.value.names(text) }
    case .object(let members): members.contains { $0.setting.value.names(text) }
    default: false
    }
  }
}
