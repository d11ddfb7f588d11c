public import Programme

/// Why a certificate cannot be judged at all.
public enum CertificateFault: Error, Hashable, Sendable {
  /// It is for one programme, and judged by another.
  case programme(certificate: String, judged: String)
  /// It counts other officers who could be sent, or other tours that could start, than there are.
  case counts(officers: Int, tours: Int, are: Int, Int)
  /// Its levels are not those of the plan, with the plan's values.
  case levels
  /// The unit of its multipliers, which must be positive and not too large to add up.
  case scale(Int)
  /// A row that the programme does not have.
  case row(Certificate.Row)
  /// A multiplier with a sign that its row does not allow, or too large to add up.
  case price(Certificate.Row, Int)
  /// A level that cannot be held there, or a negative multiplier of it.
  case hold(String)
  /// A tour that no plan could start.
  case tour(officer: String, post: String, from: Month)
  /// Cases that are neither one without a decision nor two with opposite ones.
  case cases
}
