public import Programme

/// When each post is open, and when its tours may start: FORMAT "Window" and "Starts".
public struct PostWindows: Sendable {
  /// The window of each post, by index into `Programme.posts`; nil where it is empty.
  public let windows: [ClosedRange<Month>?]
  /// The months of the horizon in which a tour on each post may start, ascending, by post.
  public let starts: [[Month]]

  /// A last month so late that no plan reaches it.
  public static let open = Month(index: 1_000_000)

  /// The windows of a programme's posts.
  /// - Complexity: O(posts × months).
  public init(of programme: Programme) {
    let windows = programme.posts.map { Self.window(of: $0, in: programme) }
    self.windows = windows
    starts = zip(programme.posts, windows).map { post, window in
      window.map { Self.starts(of: post, window: $0, horizon: programme.horizon) } ?? []
    }
  }

  /// The months of a post inside window and horizon; nil where there are none.
  public func months(of post: Int, in horizon: Horizon) -> ClosedRange<Month>? {
    guard let window = windows[post] else { return nil }
    let first = max(window.lowerBound, horizon.first)
    let last = min(window.upperBound, horizon.last)
    return first <= last ? first...last : nil
  }

  /// The tours that a post allows, by start month and length, whoever serves.
  /// - Complexity: O(starts × lengths).
  public func tours(of post: Post, at index: Int) -> [ClosedRange<Month>] {
    guard let window = windows[index] else { return [] }
    return starts[index].flatMap { start in
      post.tourMonths.map { start...(start + ($0 - 1)) }
    }.filter { $0.upperBound <= window.upperBound }
  }

  private static func window(of post: Post, in programme: Programme) -> ClosedRange<Month>? {
    let mission = programme.missions[post.mission]
    let first = [post.from, mission.from].compactMap(\.self).max() ?? programme.horizon.first
    let last = [post.until, mission.until].compactMap(\.self).min() ?? open
    return first <= last ? first...last : nil
  }

  private static func starts(
    of post: Post, window: ClosedRange<Month>, horizon: Horizon
  ) -> [Month] {
    let first = max(window.lowerBound, horizon.first)
    let last = min(window.upperBound, horizon.last)
    guard first <= last else { return [] }
    switch post.starts {
    case .any:
      return Array(first...last)
    case .every(let step):
      return Array(stride(from: window.lowerBound, through: last, by: step)).filter { $0 >= first }
    case .months(let months):
      return months.filter { (first...last).contains($0) }
    }
  }
}
