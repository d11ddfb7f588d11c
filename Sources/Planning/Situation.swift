public import Parallel
public import Programme
public import Selection

/// Everything known before a plan is made: the programme, who may serve where, and what runs already.
public struct Situation: Sendable {
  /// The programme.
  public let programme: Programme
  /// When its posts are open.
  public let windows: PostWindows
  /// Every tour that could be started.
  public let possible: PossibleTours
  /// The tours that run: facts of every plan.
  public let running: [ExistingTour]

  /// The situation of a programme; its possible tours are listed on so many threads.
  public init(of programme: Programme, threads: Threads = .one) {
    self.programme = programme
    windows = PostWindows(of: programme)
    possible = PossibleTours(of: programme, windows: windows, threads: threads)
    running = programme.tours.filter { $0.state == .running }
  }

  /// A month, counted from the horizon's first, 0.
  func offset(of month: Month) -> Int { programme.horizon.offset(of: month) }

  /// Whole months of rest after a tour on a post.
  func restMonths(afterPost post: Int) -> Int {
    programme.missions[programme.posts[post].mission].restMonths ?? programme.restMonths
  }

  /// The months of the horizon, counted from 0, between two months that may be left open; nil where
  /// none of them is in the horizon.
  func months(from: Month?, until: Month?) -> ClosedRange<Int>? {
    programme.horizon.offsets(from: from, until: until)
  }

  /// How many running tours that pass the test are on tour in each month of the horizon.
  func runningCount(where counts: (ExistingTour) -> Bool) -> [Int] {
    count(running.filter(counts))
  }

  /// How many of some tours are on tour in each month of the horizon, months of delay after they begin.
  func count(_ tours: [ExistingTour], delay: Int = 0) -> [Int] {
    var count = [Int](repeating: 0, count: programme.horizon.months)
    for tour in tours {
      guard let span = months(from: tour.from + delay, until: tour.until) else { continue }
      for month in span { count[month] += 1 }
    }
    return count
  }
}
