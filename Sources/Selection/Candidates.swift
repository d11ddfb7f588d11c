import Programme

/// Who meets the essential requirements of which post, and for tours from which months.
///
/// Posts that ask the same are judged once: with tens of thousands of posts there are few different
/// sets of requirements.
struct Candidates {
  /// What each post asks, by profile.
  private var profiles: [PostRequirements] = []
  private var hasDatedAssets: [Bool] = []
  /// The profile of each post.
  private var profileOfPost: [Int] = []
  /// The months of each officer and profile, flat by officer.
  private var spans: [MonthSpan] = []
  private let postCount: Int

  /// - Complexity: O(posts × requirements + officers × profiles × criteria).
  init(of programme: Programme) {
    postCount = programme.posts.count
    var known: [PostRequirements: Int] = [:]
    for post in programme.posts.indices {
      let requirements = PostRequirements(of: post, in: programme)
      if let profile = known[requirements] {
        profileOfPost.append(profile)
      } else {
        known[requirements] = profiles.count
        profileOfPost.append(profiles.count)
        profiles.append(requirements)
        hasDatedAssets.append(requirements.assets.contains { $0.criterion.isDated })
      }
    }
    spans.reserveCapacity(programme.officers.count * profiles.count)
    for officer in programme.officers {
      for profile in profiles {
        var span = MonthSpan.always
        for criterion in profile.essential where !span.isEmpty {
          span.formIntersection(criterion.span(for: officer))
        }
        spans.append(span)
      }
    }
  }

  func requirements(of post: Int) -> PostRequirements { profiles[profileOfPost[post]] }

  /// Whether the merit on a post depends on the tour's first month.
  func hasDatedAssets(_ post: Int) -> Bool { hasDatedAssets[profileOfPost[post]] }

  /// The posts that an officer may serve on, ascending, and the first months of tours for which.
  func posts(of officer: Int) -> some Sequence<(post: Int, span: MonthSpan)> {
    let first = officer * profiles.count
    return (0..<postCount).lazy
      .map { (post: $0, span: spans[first + profileOfPost[$0]]) }
      .filter { !$0.span.isEmpty }
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
