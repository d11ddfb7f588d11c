import Programme

/// How full a mission is, in officer-months of the horizon.
public struct MissionStrength: Hashable, Sendable {
  /// The mission's identifier.
  public let mission: String
  /// Its name; empty where none is given.
  public let name: String
  /// How many of its posts are open in the horizon.
  public let posts: Int
  /// What its posts ask for.
  public let wanted: Int
  /// What is not covered, by priority: 1, 2, 3.
  public let vacantByPriority: [Int]

  /// What is not covered.
  public var vacant: Int { vacantByPriority.reduce(0, +) }
  /// What is covered.
  public var filled: Int { wanted - vacant }

  /// The strength of a mission; nil where none of its posts is open.
  init?(of mission: Int, in deployment: Deployment) {
    let programme = deployment.programme
    self.mission = programme.missions[mission].id
    name = programme.missions[mission].name
    var (posts, wanted) = (0, 0)
    var vacant = [0, 0, 0]
    for (index, post) in programme.posts.enumerated() where post.mission == mission {
      guard let months = deployment.open[index] else { continue }
      let covered = deployment.covered(index)
      posts += 1
      wanted += post.headcount * months.count
      for month in months { vacant[post.priority - 1] += max(0, post.headcount - covered[month]) }
    }
    guard posts > 0 else { return nil }
    self.posts = posts
    self.wanted = wanted
    vacantByPriority = vacant
  }
}
