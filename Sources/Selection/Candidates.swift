import Programme

/// Who meets the essential requirements of which post, and for tours from which months.
///
/// Posts that ask the same are judged once: with tens of thousands of posts there are far fewer different
/// sets of requirements.
struct Candidates {
  private let officers: [Officer]
  /// What each post asks, by profile.
  private var profiles: [PostRequirements] = []
  private var hasDatedAssets: [Bool] = []
  /// The profile of each post.
  private var profileOfPost: [Int] = []
  /// The posts of each profile, ascending.
  private var posts: [[Int]] = []
  private let essentials: EssentialTree

  /// - Complexity: O(requirements + n log n) for n rows that apply to posts.
  init(of programme: Programme) {
    officers = programme.officers
    let rows = RequirementsByScope(programme.requirements)
    var known: [PostRequirements: Int] = [:]
    for (index, post) in programme.posts.enumerated() {
      let requirements = PostRequirements(rows.rows(for: index, post))
      if let profile = known[requirements] {
        profileOfPost.append(profile)
        posts[profile].append(index)
      } else {
        known[requirements] = profiles.count
        profileOfPost.append(profiles.count)
        posts.append([index])
        profiles.append(requirements)
        hasDatedAssets.append(requirements.assets.contains { $0.criterion.isDated })
      }
    }
    essentials = EssentialTree(profiles.map(\.essential))
  }

  func requirements(of post: Int) -> PostRequirements { profiles[profileOfPost[post]] }

  /// Whether the merit on a post depends on the tour's first month.
  func hasDatedAssets(_ post: Int) -> Bool { hasDatedAssets[profileOfPost[post]] }

  /// The posts that an officer may serve on, ascending, and the first months of tours for which.
  /// - Complexity: O(profiles + n log n) for n such posts; far less than one step for each profile.
  func posts(of officer: Int) -> [(post: Int, span: MonthSpan)] {
    var found: [(post: Int, span: MonthSpan)] = []
    essentials.visitSets(of: officers[officer]) { profile, span in
      for post in posts[profile] { found.append((post, span)) }
    }
    return found.sorted { $0.post < $1.post }
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
