import Programme

/// Who meets the essential requirements of which post, and for tours from which months.
///
/// Posts that ask the same are judged once: with tens of thousands of posts there are far fewer different
/// sets of requirements.
struct Candidates: Sendable {
  private let officers: [Officer]
  /// What posts ask, each set of requirements once: the profiles.
  let profiles: [PostRequirements]
  /// The posts of the first profile, ascending, then those of the next one.
  private var posts: [Int32] = []
  /// Where those of each profile end; one element more, for where the first one's begin.
  private var ends: [Int] = [0]
  private var essentials: EssentialIndex

  /// A post on which somebody may serve.
  struct Chance {
    let post: Int32
    /// What it asks, an index into `profiles`.
    let profile: Int32
    /// The first months of tours for which.
    let span: MonthSpan
  }

  /// - Complexity: O(requirements + n log n) for n rows that apply to posts.
  init(of programme: Programme) {
    officers = programme.officers
    let rows = RequirementsByScope(programme.requirements)
    var numbers = Numbering<PostRequirements>()
    var postsOfProfile: [[Int32]] = []
    for (index, post) in programme.posts.enumerated() {
      let profile = numbers.number(of: PostRequirements(rows.rows(for: index, post)))
      if profile == postsOfProfile.count { postsOfProfile.append([]) }
      postsOfProfile[profile].append(Int32(index))
    }
    for list in postsOfProfile {
      posts += list
      ends.append(posts.count)
    }
    profiles = numbers.values
    essentials = EssentialIndex(profiles.map(\.essential), for: officers)
  }

  /// The posts that an officer may serve on, ascending.
  /// - Complexity: O(n log n) for n such posts, and the profiles whose rarest criterion the officer meets.
  mutating func posts(of officer: Int) -> [Chance] {
    var found: [Chance] = []
    let (posts, ends) = (posts, ends)
    essentials.visitSets(of: officers[officer]) { profile, span in
      for place in ends[profile]..<ends[profile + 1] {
        found.append(Chance(post: posts[place], profile: Int32(profile), span: span))
      }
    }
    // Numbers are sorted several times faster than what they stand for.
    var order = found.enumerated().map { Int($1.post) << 32 | $0 }
    order.sort()
    return order.map { found[$0 & 0xFFFF_FFFF] }
  }
}

extension Requirement.Criterion {
  /// Whether it depends on the tour's first month.
  var isDated: Bool {
    switch self {
    case .serviceYears, .ageAtLeast, .ageAtMost, .clearance: true
    default: false
    }
  }
}
