import Programme

/// The months in which a post stands: its own, cut to its mission's.
struct Window {
  /// The first month: the horizon's where neither post nor mission gives one.
  let first: Month
  /// The last month; nil where neither gives one.
  let last: Month?

  /// The window of a post; empty where post and mission have no month in common.
  init(of post: Post, in programme: Programme) {
    let mission = programme.missions[post.mission]
    first = [post.from, mission.from].compactMap(\.self).max() ?? programme.horizon.first
    last = [post.until, mission.until].compactMap(\.self).min()
  }

  /// Whether a month lies in it.
  func contains(_ month: Month) -> Bool {
    first <= month && (last.map { month <= $0 } ?? true)
  }
}
