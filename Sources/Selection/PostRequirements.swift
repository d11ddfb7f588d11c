public import Programme

/// What a post asks: every row that applies to it, essential and asset apart.
public struct PostRequirements: Hashable, Sendable {
  /// What decides who may serve, in the order of the programme's requirements, each once.
  public let essential: [Requirement.Criterion]
  /// What earns points, and how many a month.
  public let assets: [Asset]
  /// The strictest essential level of each language asked for, ascending by subject.
  let languages: [Proficiency]
  /// The strictest essential level of each skill asked for, ascending by subject.
  let skills: [Proficiency]

  /// A criterion that earns points.
  public struct Asset: Hashable, Sendable {
    /// What is asked.
    public let criterion: Requirement.Criterion
    /// Points a month where it holds.
    public let points: Int
  }

  /// The requirements of a post.
  /// - Complexity: O(requirements).
  public init(of post: Int, in programme: Programme) {
    let asked = programme.posts[post]
    self.init(programme.requirements.filter { $0.scope.includes(post, asked) })
  }

  /// What the rows that apply to a post ask together.
  init(_ rows: [Requirement]) {
    var essential: [Requirement.Criterion] = []
    var assets: [Asset] = []
    for row in rows {
      switch row.weight {
      case .essential:
        if !essential.contains(row.criterion) { essential.append(row.criterion) }
      case .asset(let points):
        assets.append(Asset(criterion: row.criterion, points: points))
      }
    }
    self.essential = essential
    self.assets = assets
    languages = Self.strictest(essential) {
      if case .language(let subject, let level) = $0 {
        Proficiency(subject: subject, level: level.rawValue)
      } else {
        nil
      }
    }
    skills = Self.strictest(essential) {
      if case .skill(let subject, let level) = $0 {
        Proficiency(subject: subject, level: level)
      } else {
        nil
      }
    }
  }

  private static func strictest(
    _ criteria: [Requirement.Criterion], _ asked: (Requirement.Criterion) -> Proficiency?
  ) -> [Proficiency] {
    let levels = criteria.compactMap(asked).sorted {
      ($0.subject, $1.level) < ($1.subject, $0.level)
    }
    return levels.indices.filter { $0 == 0 || levels[$0].subject != levels[$0 - 1].subject }
      .map { levels[$0] }
  }
}

extension Requirement.Scope {
  /// Whether a post is in the scope.
  func includes(_ index: Int, _ post: Post) -> Bool {
    switch self {
    case .all: true
    case .mission(let mission): post.mission == mission
    case .role(let role): post.role == role
    case .post(let other): index == other
    }
  }
}
