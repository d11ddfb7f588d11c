import Verification

/// The phrases of what a certificate proves.
protocol CertificateWords: Sendable {
  /// What the lines below say, and that each holds for plans that keep the levels before.
  var certificateTitle: String { get }
  /// All that the plan claims is proven; or in so many levels something must be taken on trust.
  func certificate(trusted: Int) -> String
  /// The certificate is rejected.
  var certificateRejected: String { get }
  /// What is proven of a level.
  func proven(_ level: CertificateVerdict.Level) -> String
  /// Why a certificate, or the proof of a level, cannot be judged.
  func fault(_ fault: CertificateFault) -> String
}
