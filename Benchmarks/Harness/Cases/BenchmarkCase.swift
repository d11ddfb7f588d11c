/// A programme that is measured: where it comes from, as `Benchmarks/cases.json5` says it.
///
/// Just one of `preset`, `base` and `folder` is given. Percentages and sizes that are nil are the preset's.
struct BenchmarkCase: Codable, Hashable, Sendable {
  /// What to call it: letters, digits and dashes.
  let name: String
  /// What it is for: `gate`, `sizes` or `severity`.
  let group: String

  /// The preset of `muster generate` that it starts from.
  var preset: String?
  /// A folder whose officers are replaced by generated ones, as `muster generate --from` does.
  var base: String?
  /// A folder that is measured as it stands.
  var folder: String?

  /// What the chance of the generator depends on; 1 if nil.
  var seed: UInt64?
  /// Officers to make.
  var officers: Int?
  /// Posts to make.
  var posts: Int?
  /// Months to plan.
  var months: Int?
  /// Releases of the services in percent of the seats; the ceiling stands five points above.
  var quotaPercent: Int?
  /// Percent of posts that ask for a language few officers speak.
  var rareLanguagePercent: Int?
  /// Percent of seats whose officer is there when the programme begins.
  var runningPercent: Int?
}
