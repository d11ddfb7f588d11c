import Programme

/// The rows of a table of requirements by the posts that they apply to, so that a post need not look at
/// every row: with tens of thousands of posts most rows are about one post alone.
struct RequirementsByScope {
  private let requirements: [Requirement]
  /// The rows of each scope, ascending.
  private var rows: [Requirement.Scope: [Int]] = [:]

  /// - Complexity: O(requirements).
  init(_ requirements: [Requirement]) {
    self.requirements = requirements
    for (row, requirement) in requirements.enumerated() {
      rows[requirement.scope, default: []].append(row)
    }
  }

  /// The rows that apply to a post, in the table's order.
  /// - Complexity: O(n log n) for n rows that apply.
  func rows(for index: Int, _ post: Post) -> [Requirement] {
    let scopes: [Requirement.Scope] = [
      .all, .mission(post.mission), .role(post.role), .post(index),
    ]
    return scopes.flatMap { rows[$0] ?? [] }.sorted().map { requirements[$0] }
  }
}
