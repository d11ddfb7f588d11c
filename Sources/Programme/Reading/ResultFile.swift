/// The tables that Muster itself writes, perhaps beside a programme's own, of which they are none.
public enum ResultFile: String, CaseIterable, Sendable {
  /// What changes between a published plan and a new one.
  case changes = "changes.csv"
  /// Shares by service, gender, language and rank.
  case fairness = "fairness.csv"
  /// Who is sent where and when.
  case roster = "roster.csv"
}
