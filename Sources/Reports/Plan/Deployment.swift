import Programme
import Selection

/// Who is where in each month of the horizon.
struct Deployment {
  let programme: Programme
  let tours: [Tour]
  /// The months of each post inside window and horizon, counted from 0; nil where there are none.
  let open: [ClosedRange<Int>?]
  private let covered: [[Int]]

  /// A tour by indices, its months counted from the horizon's first, 0.
  struct Tour {
    let officer: Int
    let post: Int
    let from: Int
    let until: Int
    let state: Plan.State?
  }

  /// The tours of a plan; those that name nobody or nothing of the programme are left out.
  init(of plan: Plan, for programme: Programme) {
    let (officers, posts) = (programme.officerIndices, programme.postIndices)
    self.init(
      plan.tours.compactMap { tour in
        guard let officer = officers[tour.officer], let post = posts[tour.post] else { return nil }
        return Tour(
          officer: officer, post: post, from: programme.horizon.offset(of: tour.from),
          until: programme.horizon.offset(of: tour.until), state: tour.state)
      }, for: programme)
  }

  /// The running tours alone.
  init(runningIn programme: Programme) {
    self.init(
      programme.tours.filter { $0.state == .running }.map {
        Tour(
          officer: $0.officer, post: $0.post, from: programme.horizon.offset(of: $0.from),
          until: programme.horizon.offset(of: $0.until), state: .running)
      }, for: programme)
  }

  private init(_ tours: [Tour], for programme: Programme) {
    self.programme = programme
    self.tours = tours
    let windows = PostWindows(of: programme)
    open = programme.posts.indices.map { post in
      windows.months(of: post, in: programme.horizon).map {
        programme.horizon.offset(of: $0.lowerBound)...programme.horizon.offset(of: $0.upperBound)
      }
    }
    let empty = [Int](repeating: 0, count: programme.horizon.months)
    var covered = [[Int]](repeating: empty, count: programme.posts.count)
    for tour in tours {
      let first = max(tour.from + programme.handoverMonths, 0)
      let last = min(tour.until, programme.horizon.months - 1)
      guard first <= last else { continue }
      for month in first...last { covered[tour.post][month] += 1 }
    }
    self.covered = covered
  }

  /// How many officers cover a post in each month.
  func covered(_ post: Int) -> [Int] { covered[post] }

  /// How many of the tours that pass the test are on tour in each month, handover included.
  func onTour(where counts: (Tour) -> Bool) -> [Int] {
    var number = [Int](repeating: 0, count: programme.horizon.months)
    for tour in tours where counts(tour) {
      let first = max(tour.from, 0)
      let last = min(tour.until, programme.horizon.months - 1)
      guard first <= last else { continue }
      for month in first...last { number[month] += 1 }
    }
    return number
  }
}

extension Programme {
  /// A month of the horizon, counted from 0.
  func month(_ offset: Int) -> Month { horizon.first + offset }

  /// Months of the horizon, counted from 0.
  func months(_ offsets: ClosedRange<Int>) -> ClosedRange<Month> {
    month(offsets.lowerBound)...month(offsets.upperBound)
  }
}
