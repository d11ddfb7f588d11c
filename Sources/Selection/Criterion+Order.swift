public import Programme

extension Requirement.Criterion {
  /// Whether every officer who meets this criterion meets the other one, because both are of one kind and
  /// name and this one asks as much or more.
  public func implies(_ other: Requirement.Criterion) -> Bool {
    switch (self, other) {
    case (.language(let name, let asked), .language(let same, let least)):
      name == same && asked >= least
    case (.skill(let name, let asked), .skill(let same, let least)): name == same && asked >= least
    case (.rankAtLeast(let asked), .rankAtLeast(let least)): asked >= least
    case (.rankAtMost(let asked), .rankAtMost(let most)): asked <= most
    case (.serviceYears(let asked), .serviceYears(let least)): asked >= least
    case (.ageAtLeast(let asked), .ageAtLeast(let least)): asked >= least
    case (.ageAtMost(let asked), .ageAtMost(let most)): asked <= most
    case (.missions(let asked), .missions(let least)): asked >= least
    case (.boardScore(let asked), .boardScore(let least)): asked >= least
    case (.driving, .driving), (.firearms, .firearms), (.clearance, .clearance): true
    default: false
    }
  }
}

extension PostRequirements {
  /// The essential criteria, of each kind and name the strictest alone, in the order of the programme's
  /// requirements.
  /// - Complexity: O(n²) for n criteria, of which a post has few.
  public var strictest: [Requirement.Criterion] {
    essential.filter { criterion in
      !essential.contains { $0 != criterion && $0.implies(criterion) }
    }
  }

  /// What each post of a programme asks, by post.
  /// - Complexity: O(requirements + n log n) for n rows that apply to posts.
  public static func ofPosts(in programme: Programme) -> [PostRequirements] {
    let rows = RequirementsByScope(programme.requirements)
    return programme.posts.enumerated().map { PostRequirements(rows.rows(for: $0, $1)) }
  }
}
