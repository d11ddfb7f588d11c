import Programme

/// Lists the possible tours of officers: who meets what posts ask, when both are free, and what they are worth.
struct TourLister: Sendable {
  private let programme: Programme
  private let candidates: Candidates
  private let merits: Merits
  private let open: OpenTours
  private let forbidden: ForbiddenTours

  init(of programme: Programme, windows: PostWindows) {
    self.programme = programme
    candidates = Candidates(of: programme)
    merits = Merits(of: programme, profiles: candidates.profiles)
    open = OpenTours(of: programme, windows: windows)
    forbidden = ForbiddenTours(programme)
  }

  /// The possible tours of some officers.
  func tours(of people: Range<Int>) -> PossibleTours {
    var (tours, candidates, merits) = (PossibleTours(), candidates, merits)
    let first = programme.horizon.first.index
    for person in people {
      let officer = programme.officers[person]
      merits.turn(to: person)
      let earliest = officer.firstMonth(restMonths: programme.restMonths)?.index ?? .min
      let last = officer.availableUntil?.index ?? .max
      for chance in candidates.posts(of: person) {
        let (post, profile) = (Int(chance.post), Int(chance.profile))
        let pair = Pair(person, post)
        let isDated = merits.areDated(profile: profile)
        var known: (start: Int, points: Int)?
        for tour in open.tours(of: post) {
          let (start, end) = (open.first[tour], open.last[tour])
          guard chance.span.contains(start), start >= earliest, end <= last,
            !forbidden.contains(pair, from: start)
          else { continue }
          let points: Int
          if let known, known.start == start || !isDated {
            points = known.points
          } else {
            points = merits.points(of: pair, profile: profile, from: start)
            if known == nil { tours.notePair() }
          }
          known = (start, points)
          tours.append(
            officer: person, post: chance.post, from: start - first, until: end - first,
            points: points)
        }
      }
    }
    return tours
  }
}

extension Officer {
  /// The first month in which the officer could start a tour; nil where nothing limits it.
  func firstMonth(restMonths: Int) -> Month? {
    [availableFrom, homeSince.map { $0 + (restMonths + 1) }].compactMap(\.self).max()
  }
}
