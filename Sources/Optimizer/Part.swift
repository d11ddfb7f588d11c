/// The parts of the search that can be left out, to measure what each is worth. Without any of them plans stay valid
/// and bounds true; only the speed suffers.
public enum Part: String, CaseIterable, Sendable {
  /// Pure assignments are solved as networks.
  case networks
  /// Relaxations are narrowed to the optimal faces of those before them, not only held by their rows.
  case faces
  /// The dive along the last level's relaxation.
  case dives
  /// Several levels mended at once, where the dive does not end at their bounds.
  case mending
  /// The local search that closes a level's gap together with the proof.
  case localSearch = "local-search"
  /// Proofs that look for what costs less than rising aims, not at once for all that costs less than the incumbent.
  case aims
  /// Cutting planes at the root of a proof.
  case rootCuts = "root-cuts"
  /// Trying what is branched on both ways before the choice.
  case strongBranching = "strong-branching"
  /// Columns fixed by reduced costs, at the root and at every node.
  case reducedCosts = "reduced-costs"
}
