import Planning
import Programme

/// The phrases of comparisons between a base and scenarios.
protocol WhatIfWords: Sendable {
  /// What the base is called.
  var baseName: String { get }
  /// In place of a figure that there is none of.
  var nothing: String { get }
  /// The title of the column of missions in the table of vacancies.
  var vacantTitle: String { get }
  /// The heading of vacancies month by month.
  var vacantByMonth: String { get }
  /// There is no plan, because of the rules below.
  var noPlan: String { get }
  /// The label of the quotas that are full in other months than before.
  var fullQuotas: String { get }
  /// A quota that is full in so many months, and was in so many.
  func fullQuota(_ quota: String, months: Int, before: Int) -> String
  /// How many tours are gained, lost and moved, and how many people that affects.
  func moves(_ difference: PlanDifference) -> String
  /// One tour that is gained, lost or moved.
  func move(_ move: PlanDifference.Move) -> String
  /// So many tours more.
  func more(_ count: Int) -> String
  /// What sweeps count.
  var scenarios: String { get }
  /// The heading of medians by the values of an axis.
  func mediansBy(_ axis: String) -> String
}
