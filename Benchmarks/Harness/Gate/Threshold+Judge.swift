/// What the gate has to say of a case.
struct Finding: Hashable, Sendable {
  /// Whether it fails the gate; else it is only worth knowing.
  let isRegression: Bool
  /// In words.
  let text: String

  /// Something that fails the gate.
  static func regression(_ text: String) -> Finding { Finding(isRegression: true, text: text) }

  /// Something worth knowing.
  static func note(_ text: String) -> Finding { Finding(isRegression: false, text: text) }
}

extension Threshold {
  /// Everything in which a sample is worse than allowed, or much better than recorded.
  func judge(_ sample: GateSample) -> [Finding] {
    var findings = judge(sample.levels)
    if !sample.isSteady {
      findings.append(
        .regression("\(name): repetitions differ: values or work depend on more than the input"))
    }
    for key in counters.keys.sorted() {
      guard let allowance = counters[key] else { continue }
      let value = sample.counters[key].map { Double($0) }
      findings += judge(key, value, allowance) { Cells.count(Int($0)) }
    }
    for key in ratios.keys.sorted() {
      guard let allowance = ratios[key] else { continue }
      findings += judge("time ÷ \(key)", sample.ratios[key], allowance) { Cells.fixed($0, 3) }
    }
    return findings
  }

  /// Whether a sample is worse than allowed in its times, and in nothing else.
  func isTimeAloneWorse(in sample: GateSample) -> Bool {
    var timeless = self
    timeless.ratios = [:]
    return judge(sample).contains(where: \.isRegression)
      && !timeless.judge(sample).contains(where: \.isRegression)
  }

  private func judge(
    _ key: String, _ value: Double?, _ allowance: Allowance, _ text: (Double) -> String
  ) -> [Finding] {
    guard let recorded = allowance.recorded else {
      return [.regression("\(name): \(key): nothing is recorded")]
    }
    guard let value else { return [.regression("\(name): \(key): is not measured any more")] }
    let change = "\(name): \(key): \(text(value)), recorded \(text(recorded))"
    if value > allowance.most {
      return [
        .regression(
          "\(change), at most \(text(allowance.most)) allowed "
            + "(slack \(Cells.fixed(allowance.slackPercent, 0)) %)")
      ]
    }
    let least = recorded * (1 - allowance.slackPercent / 100)
    return value < least ? [.note("\(change): better; record it, so that it stays")] : []
  }

  /// Levels in their order up to the first that is worth something else: those after it cannot be compared.
  private func judge(_ found: [CaseMeasurement.Level]) -> [Finding] {
    guard found.map(\.name) == levels.map(\.name) else {
      return [.regression("\(name): the objective has other levels than recorded")]
    }
    for (now, before) in zip(found, levels) {
      let words =
        "\(name): \(now.name): value \(Cells.count(now.value)), bound \(Cells.count(now.bound)); "
        + "recorded \(Cells.count(before.value)), \(Cells.count(before.bound))"
      let gap = Int128(abs(now.value - now.bound)) * 1_000_000
      if gap > Int128(gapPerMillion) * Int128(max(abs(now.value), abs(now.bound))) {
        return [.regression("\(words): not solved to the gap asked for")]
      }
      // Both pairs enclose the same best value, so they must meet.
      let (here, there) = (now.range, before.range)
      if !here.overlaps(there) {
        return [.regression("\(words): both cannot be proven")]
      }
      if now.value != before.value { return [.note("\(words): another value within the gap")] }
    }
    return []
  }
}

extension CaseMeasurement.Level {
  /// From the smaller to the larger of value and bound.
  fileprivate var range: ClosedRange<Int> { min(value, bound)...max(value, bound) }
}
