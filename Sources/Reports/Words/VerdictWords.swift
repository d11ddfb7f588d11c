import Programme
import Verification

/// The phrases of verdicts and of evidence.
protocol VerdictWords: Sendable {
  /// A rule that plans keep.
  func rule(_ rule: Rule) -> String
  /// In how many places the plan breaks rules.
  func verdict(broken: Int) -> String
  /// Who, where and when.
  func scene(_ scene: Violation.Scene) -> String
  /// One breach of one rule.
  func violation(_ violation: Violation, in programme: Programme) -> String
  /// A value that the plan claims wrongly.
  func notAsClaimed(_ claim: Int) -> String
  /// In how many things the evidence differs.
  func evidence(differences: Int) -> String
  /// One thing that is not as the evidence says.
  func finding(_ finding: EvidenceFinding) -> String
  /// The plan was made again, byte by byte.
  var reproduced: String { get }
}
