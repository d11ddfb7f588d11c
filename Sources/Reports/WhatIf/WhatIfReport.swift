public import Planning
import Programme

/// A base and scenarios side by side, for the terminal, as JSON and as a table.
public struct WhatIfReport: Sendable {
  let whatIf: WhatIf
  let sides: [Side]

  /// One variant with what is to be shown of it.
  struct Side: Sendable {
    let planned: PlannedVariant
    let plan: Plan?
    let strength: Strength?
    /// What its plan has otherwise than the base's; nil for the base.
    let difference: PlanDifference?

    /// Its name; that of the base where it has none.
    var name: String { planned.name ?? WhatIfReport.base }
  }

  /// What the base is called in files.
  static let base = "base"

  /// The report of a comparison.
  /// - Complexity: for each variant O(posts × months + tours × quotas).
  public init(_ whatIf: WhatIf) {
    self.whatIf = whatIf
    sides = whatIf.all.map { planned in
      Side(
        planned: planned, plan: planned.plan,
        strength: planned.plan.map { Strength(of: $0, for: planned.variant.programme) },
        difference: planned.name == nil ? nil : whatIf.difference(of: planned))
    }
  }

  /// The base.
  var baseSide: Side { sides[0] }

  /// Every level that one of the variants has, in the order of the format.
  var levels: [String] {
    let present = Set(sides.flatMap { $0.plan?.levels.map(\.name) ?? [] })
    return ObjectiveLevel.standard.map(\.description).filter(present.contains)
  }

  /// Every mission that one of the variants asks officers for, ascending.
  var missions: [String] {
    Set(sides.flatMap { $0.strength?.missions.map(\.id) ?? [] }).sorted()
  }

  /// Every month that one of the variants plans, ascending.
  var months: [Month] {
    Set(sides.flatMap { $0.strength?.months ?? [] }).sorted()
  }
}

extension Plan {
  /// A level by its name.
  func level(_ name: String) -> Level? { levels.first { $0.name == name } }
}
