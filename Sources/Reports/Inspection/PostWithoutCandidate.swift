import Planning
import Programme
import Selection

/// An open post that nobody can be sent to, and what stands in the way of how many.
public struct PostWithoutCandidate: Hashable, Sendable {
  /// The post's identifier.
  public let post: String
  /// Its mission's identifier.
  public let mission: String
  /// What its officers do.
  public let role: String
  /// How many officers were judged.
  public let officers: Int
  /// What stands in the way, most officers first; an officer may stand in several.
  public let reasons: [Reason]

  /// One thing that stands in the way.
  public struct Reason: Hashable, Sendable {
    /// What, in the words of the tables: `language fr B2 not met`.
    public let name: String
    /// What, without the reasons that boards gave.
    let kind: Eligibility.Reason
    /// Of how many officers.
    public let officers: Int
  }

  /// Judges every officer for a post with these requirements.
  /// - Complexity: O(officers × requirements of the post).
  init(_ index: Int, asking requirements: PostRequirements, in situation: Situation) {
    let programme = situation.programme
    post = programme.posts[index].id
    mission = programme.missions[programme.posts[index].mission].id
    role = programme.posts[index].role
    officers = programme.officers.count
    var failures: [Eligibility.Reason: Int] = [:]
    for officer in programme.officers.indices {
      let eligibility = Eligibility(
        of: officer, on: index, asking: requirements, in: programme, windows: situation.windows)
      for reason in eligibility.reasons { failures[reason, default: 0] += 1 }
    }
    var kinds: [Eligibility.Reason: Int] = [:]
    for (reason, officers) in failures { kinds[reason.kind, default: 0] += officers }
    reasons = kinds.map { kind, officers in
      Reason(name: kind.phrase(in: programme), kind: kind, officers: officers)
    }
    .sorted { ($1.officers, $0.name) < ($0.officers, $1.name) }
  }
}

extension Eligibility.Reason {
  /// The reason without what a board wrote about it, so that officers can be counted by it.
  fileprivate var kind: Eligibility.Reason {
    if case .forbidden = self { .forbidden(reason: "") } else { self }
  }

  /// What stands in the way, in words.
  func phrase(in programme: Programme) -> String {
    switch self {
    case .requirement(let criterion): criterion.phrase(in: programme) + " not met"
    case .forbidden: "forbidden by a pin"
    case .noTourOfThePost: "no start month and tour length fit the post's window"
    case .noCommonMonth: "no month fits availability, rest, requirements and pins together"
    }
  }
}
