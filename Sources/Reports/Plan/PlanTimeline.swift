public import Programme

/// A plan as lines for a terminal: a post a line, a month a character.
public enum PlanTimeline {
  /// How full a post is in a month.
  private enum Fill: Character {
    case closed = "·", nobody = "░", some = "▒", all = "█"
  }

  /// The lines of a plan, by mission; horizons wider than a terminal are cut into parts below each other.
  /// - Complexity: O(posts × months).
  public static func text(
    of plan: Plan, for programme: Programme, in language: Language, style: TextStyle = .plain
  ) -> String {
    let deployment = Deployment(of: plan, for: programme)
    let posts = programme.posts.indices.filter { deployment.open[$0] != nil }
    let order = posts.sorted {
      (programme.posts[$0].mission, $0) < (programme.posts[$1].mission, $1)
    }
    let margin = 2 + (order.map { programme.posts[$0].id.count }.max() ?? 0) + 2
    let room = max(12, (Wrapping.width - margin) / 12 * 12)
    var text = style.paint(language.words.timelineKey, .quiet) + "\n"
    for start in stride(from: 0, to: programme.horizon.months, by: room) {
      let months = start..<min(start + room, programme.horizon.months)
      text += String(repeating: " ", count: margin) + years(months, of: programme.horizon) + "\n"
      for post in order {
        let name = "  " + programme.posts[post].id
        text += name + String(repeating: " ", count: margin - name.count)
        text += strip(post, months, deployment, style) + "\n"
      }
    }
    return text
  }

  /// The years above the months: each stands above its first month where it has room.
  private static func years(_ months: Range<Int>, of horizon: Horizon) -> String {
    var line = ""
    for offset in months {
      let place = offset - months.lowerBound
      let month = horizon.first + offset
      guard offset == months.lowerBound || month.index.isMultiple(of: 12), line.count <= place
      else { continue }
      line += String(repeating: " ", count: place - line.count) + String(month.index / 12)
    }
    return line
  }

  private static func strip(
    _ post: Int, _ months: Range<Int>, _ deployment: Deployment, _ style: TextStyle
  ) -> String {
    let covered = deployment.covered(post)
    let headcount = deployment.programme.posts[post].headcount
    let fills = months.map { month -> Fill in
      guard deployment.open[post]?.contains(month) ?? false else { return .closed }
      return covered[month] >= headcount ? .all : covered[month] > 0 ? .some : .nobody
    }
    var text = ""
    var rest = fills[...]
    while let first = rest.first {
      let run = rest.prefix { $0 == first }
      rest = rest.dropFirst(run.count)
      let marks = String(repeating: first.rawValue, count: run.count)
      switch first {
      case .nobody: text += style.paint(marks, .bad)
      case .some: text += style.paint(marks, .warning)
      case .closed: text += style.paint(marks, .quiet)
      case .all: text += marks
      }
    }
    return text
  }
}
