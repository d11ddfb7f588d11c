public import Optimizer
public import Programme

/// A variant of a programme with the best plan for it, or with why there is none.
public struct PlannedVariant: Sendable {
  /// What to call it: the scenario's name; nil for the base.
  public let name: String?
  /// What it is about, in the words of who wrote it; empty where nothing is said.
  public let title: String
  /// The programme as the scenario makes it.
  public let variant: Variant
  /// The plan, or why there is none.
  public let result: Result<Outcome, PlanningFailure>

  /// The plan; nil where there is none.
  public var plan: Plan? { try? result.get().plan }

  /// What planning it left for variants of it; nil where it has no plan, or is such a variant itself.
  private let state: PlanningState?

  /// Makes the best plan for a variant that others are compared with, and keeps what makes planning those short; perhaps
  /// begun from what planning it left in another run.
  ///
  /// - Complexity: that of `Planner.plan`.
  public init(
    base variant: Variant, from state: PlanningState? = nil, limits: Limits = Limits(),
    watcher: (any Watcher)? = nil
  ) {
    name = nil
    title = ""
    self.variant = variant
    do throws(PlanningFailure) {
      let planned: (outcome: Outcome, state: PlanningState)
      if let state {
        planned = try Planner.resume(state, limits: limits, watcher: watcher)
      } else {
        planned = try Planner.plan(
          variant.programme, from: nil, limits: limits, watcher: watcher)
      }
      (result, self.state) = (.success(planned.outcome), planned.state)
    } catch {
      (result, self.state) = (.failure(error), nil)
    }
  }

  /// Makes the best plan for a variant, begun from a base's, if there is one. It depends on these two alone, not on what else is
  /// planned, in which order, or where.
  ///
  /// - Complexity: that of `Planner.plan`.
  public init(
    _ variant: Variant, of base: PlannedVariant?, name: String, title: String = "",
    limits: Limits = Limits(), watcher: (any Watcher)? = nil
  ) {
    self.name = name
    self.title = title
    self.variant = variant
    state = nil
    do throws(PlanningFailure) {
      let planned = try Planner.plan(
        variant.programme, from: base?.state, isKept: false, limits: limits, watcher: watcher)
      result = .success(planned.outcome)
    } catch {
      result = .failure(error)
    }
  }
}

/// A base and scenarios side by side.
public struct WhatIf: Sendable {
  /// The programme as it is.
  public let base: PlannedVariant
  /// The programme as each scenario makes it.
  public let scenarios: [PlannedVariant]

  /// A base and scenarios.
  public init(base: PlannedVariant, scenarios: [PlannedVariant]) {
    self.base = base
    self.scenarios = scenarios
  }

  /// All of them, the base first.
  public var all: [PlannedVariant] { [base] + scenarios }

  /// What a scenario's plan has otherwise than the base's; nil where one of the two has no plan.
  public func difference(of scenario: PlannedVariant) -> PlanDifference? {
    guard let old = base.plan, let new = scenario.plan else { return nil }
    return PlanDifference(from: old, to: new, origin: scenario.variant.origin(of:))
  }
}
