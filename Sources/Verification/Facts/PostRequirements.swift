import Programme

/// What one post asks: every row that applies to it, whatever its scope.
struct PostRequirements {
  /// The essential rows, of each kind and name the strictest.
  private(set) var essentials: [Requirement.Criterion] = []
  /// The asset rows, all of them.
  private(set) var assets: [(criterion: Requirement.Criterion, points: Int)] = []

  /// What each post asks. Complexity: O(requirements + posts × rows that apply).
  static func ofPosts(in programme: Programme) -> [PostRequirements] {
    let rows = Dictionary(grouping: programme.requirements, by: \.scope)
    return programme.posts.enumerated().map { index, post in
      let scopes: [Requirement.Scope] = [
        .all, .mission(post.mission), .role(post.role), .post(index),
      ]
      var asked = PostRequirements()
      for row in scopes.flatMap({ rows[$0] ?? [] }) {
        switch row.weight {
        case .essential: asked.require(row.criterion)
        case .asset(let points): asked.assets.append((row.criterion, points))
        }
      }
      return asked
    }
  }

  /// Adds an essential row: the stricter of two of one kind and name stays.
  private mutating func require(_ criterion: Requirement.Criterion) {
    for place in essentials.indices {
      guard let stricter = essentials[place].stricter(of: criterion) else { continue }
      essentials[place] = stricter
      return
    }
    essentials.append(criterion)
  }
}

extension Requirement.Criterion {
  /// The stricter of two of one kind and name; nil where they are not.
  fileprivate func stricter(of other: Self) -> Self? {
    switch (self, other) {
    case (.language(let name, let a), .language(let other, let b)) where name == other:
      .language(name, max(a, b))
    case (.skill(let name, let a), .skill(let other, let b)) where name == other:
      .skill(name, max(a, b))
    case (.rankAtLeast(let a), .rankAtLeast(let b)): .rankAtLeast(max(a, b))
    case (.rankAtMost(let a), .rankAtMost(let b)): .rankAtMost(min(a, b))
    case (.serviceYears(let a), .serviceYears(let b)): .serviceYears(max(a, b))
    case (.ageAtLeast(let a), .ageAtLeast(let b)): .ageAtLeast(max(a, b))
    case (.ageAtMost(let a), .ageAtMost(let b)): .ageAtMost(min(a, b))
    case (.missions(let a), .missions(let b)): .missions(max(a, b))
    case (.boardScore(let a), .boardScore(let b)): .boardScore(max(a, b))
    case (.driving, .driving), (.firearms, .firearms), (.clearance, .clearance): self
    default: nil
    }
  }
}
