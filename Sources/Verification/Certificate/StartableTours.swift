import Programme

/// Every tour that a plan could start, officer by officer, by first month: possible, with rest from all running tours,
/// with a course that fits, and in no month in which nothing may be added to its post or a quota.
struct StartableTours {
  let keys: [TourKey]
  /// Where each officer's tours begin; one more entry than officers.
  let starts: [Int]
  /// The last month of the rest after each.
  let restEnds: [Month]
  /// The first place of the same officer whose tour may follow each, or the officer's end.
  let followers: [Int]

  /// - Complexity: O(officers × posts × starts × (requirements of a post + lengths × months)).
  init(_ evidence: Evidence, _ courses: FittingCourses) {
    let programme = evidence.programme
    let templates = programme.posts.indices.map { Self.templates(of: $0, evidence, courses) }
    let running = Dictionary(grouping: evidence.standing, by: \.key.officer)
    let room = QuotaRoom(evidence)
    let forbidden = ForbidPins(programme)
    var keys: [TourKey] = []
    var starts = [0]
    for officer in programme.officers.indices {
      var own: [TourKey] = []
      for post in programme.posts.indices {
        for (from, ends) in templates[post] {
          let first = TourKey(officer: officer, post: post, from: from, until: from)
          guard evidence.unrested(first) == nil, evidence.meetsEssentials(first),
            forbidden.broken(by: first, in: evidence) == nil
          else { continue }
          own += ends.map { TourKey(officer: officer, post: post, from: from, until: $0) }
            .filter { tour in
              evidence.unavailable(tour) == nil && room.admits(tour)
                && (running[officer] ?? []).allSatisfy { evidence.fits(tour, beside: $0.key) }
            }
        }
      }
      keys += own.sorted { ($0.from, $0.post, $0.until) < ($1.from, $1.post, $1.until) }
      starts.append(keys.count)
    }
    self.keys = keys
    self.starts = starts
    restEnds = keys.map { $0.until.advanced(by: evidence.restAsked(after: $0)) }
    followers = Self.followers(keys, starts, restEnds)
  }

  /// The first months of tours on a post, each with the last months that they may have.
  private static func templates(
    of post: Int, _ evidence: Evidence, _ courses: FittingCourses
  ) -> [(from: Month, ends: [Month])] {
    let facts = evidence.programme.posts[post]
    return evidence.programme.horizon.range.compactMap { from in
      let key = TourKey(officer: 0, post: post, from: from, until: from)
      guard evidence.wrongStart(of: key) == nil, courses.exist(mission: facts.mission, from: from)
      else { return nil }
      let ends = facts.tourMonths.map { from.advanced(by: $0 - 1) }.filter { until in
        let tour = TourKey(officer: 0, post: post, from: from, until: until)
        return evidence.outsideWindow(tour) == nil && evidence.hasRoom(tour)
      }
      return ends.isEmpty ? nil : (from, ends)
    }
  }

  private static func followers(_ keys: [TourKey], _ starts: [Int], _ restEnds: [Month]) -> [Int] {
    var followers = [Int](repeating: 0, count: keys.count)
    for (first, end) in zip(starts, starts.dropFirst()) {
      for place in first..<end {
        let rest = keys[(place + 1)..<end].firstIndex { $0.from > restEnds[place] }
        followers[place] = rest ?? end
      }
    }
    return followers
  }

  /// Whether two tours of one officer leave rest between them.
  func areApart(_ a: Int, _ b: Int) -> Bool {
    keys[a].from > restEnds[b] || keys[b].from > restEnds[a]
  }
}

extension Evidence {
  /// Whether a tour leaves rest before or after a running one of its officer.
  fileprivate func fits(_ tour: TourKey, beside running: TourKey) -> Bool {
    tour.from > running.until.advanced(by: restAsked(after: running))
      || running.from > tour.until.advanced(by: restAsked(after: tour))
  }

  /// Whether running tours leave room for one more in every month that a tour covers.
  fileprivate func hasRoom(_ tour: TourKey) -> Bool {
    let first = tour.from.advanced(by: programme.handoverMonths)
    return programme.horizon.part(first, tour.until).allSatisfy {
      coverage.count(tour.post, $0) < post(of: tour).headcount
    }
  }

  /// Whether the officer meets every essential requirement of the post.
  fileprivate func meetsEssentials(_ tour: TourKey) -> Bool {
    asked[tour.post].essentials.allSatisfy { $0.holds(for: officer(of: tour), at: tour.from) }
  }
}

/// In which months quotas have room beside the running tours.
private struct QuotaRoom {
  private let evidence: Evidence
  private let full: [(quota: Quota, months: Set<Month>)]

  init(_ evidence: Evidence) {
    self.evidence = evidence
    let presence = QuotaPresence(evidence)
    let horizon = evidence.programme.horizon
    full = evidence.programme.quotas.compactMap { quota in
      guard let most = quota.max, let (counts, row) = presence.row(of: quota) else { return nil }
      let months = horizon.part(quota.from, quota.until).filter { counts.count(row, $0) >= most }
      return months.isEmpty ? nil : (quota, Set(months))
    }
  }

  func admits(_ tour: TourKey) -> Bool {
    full.allSatisfy { quota, months in
      !evidence.counts(tour, at: quota)
        || !evidence.programme.horizon.part(tour.from, tour.until).contains(where: months.contains)
    }
  }
}

extension Evidence {
  /// Whether a quota counts a tour.
  func counts(_ tour: TourKey, at quota: Quota) -> Bool {
    (quota.service ?? officer(of: tour).service) == officer(of: tour).service
      && (quota.mission ?? post(of: tour).mission) == post(of: tour).mission
  }
}
