import Programme

extension Evidence {
  /// Tours that the plan lists more than once. Complexity: O(tours).
  func toursListedTwice() -> [Violation] {
    var times: [TourKey: Int] = [:]
    for tour in listed { times[tour.key, default: 0] += 1 }
    return times.filter { $0.value > 1 }.map { key, count in
      Violation(.tourOnce, scene(of: key), .listed(times: count))
    }
  }
}
