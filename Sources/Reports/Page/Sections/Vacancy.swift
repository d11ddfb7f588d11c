import Programme

/// So many officers missing on a post, in months that follow each other.
struct Vacancy {
  /// The post, an index into `Programme.posts`.
  let post: Int
  /// The months, counted from the horizon's first, 0.
  let months: ClosedRange<Int>
  /// How many officers are missing in each of them.
  let missing: Int

  /// All of them, by priority, post and month.
  /// - Complexity: O(posts × months).
  static func all(in deployment: Deployment) -> [Vacancy] {
    let posts = deployment.programme.posts
    let order = posts.indices.sorted { (posts[$0].priority, $0) < (posts[$1].priority, $1) }
    return order.flatMap { post -> [Vacancy] in
      guard let open = deployment.open[post] else { return [] }
      let covered = deployment.covered(post)
      var runs: [Vacancy] = []
      for month in open {
        let missing = posts[post].headcount - covered[month]
        guard missing > 0 else { continue }
        if let last = runs.last, last.missing == missing, last.months.upperBound == month - 1 {
          runs[runs.count - 1] = Vacancy(
            post: post, months: last.months.lowerBound...month, missing: missing)
        } else {
          runs.append(Vacancy(post: post, months: month...month, missing: missing))
        }
      }
      return runs
    }
  }
}

/// How full a mission is in each month of the horizon.
struct MonthlyStrength {
  /// How many officers its posts ask for.
  let wanted: [Int]
  /// How many of them are missing.
  let vacant: [Int]

  /// The strength of a mission, month by month.
  /// - Complexity: O(posts × months).
  init(of mission: Int, in deployment: Deployment) {
    let programme = deployment.programme
    var wanted = [Int](repeating: 0, count: programme.horizon.months)
    var vacant = wanted
    for (index, post) in programme.posts.enumerated() where post.mission == mission {
      guard let open = deployment.open[index] else { continue }
      let covered = deployment.covered(index)
      for month in open {
        wanted[month] += post.headcount
        vacant[month] += max(0, post.headcount - covered[month])
      }
    }
    (self.wanted, self.vacant) = (wanted, vacant)
  }

  /// The class of a month: by the share of officers that are missing.
  func shade(in month: Int) -> String {
    guard wanted[month] > 0 else { return "h" }
    let share = vacant[month] * 100
    return switch share {
    case 0: "h h0"
    case ...(wanted[month] * 10): "h h1"
    case ...(wanted[month] * 25): "h h2"
    case ...(wanted[month] * 50): "h h3"
    default: "h h4"
    }
  }

  /// What a month shows: how many are missing; nothing where nobody is asked for.
  func label(in month: Int) -> String { wanted[month] > 0 ? String(vacant[month]) : "" }
}
