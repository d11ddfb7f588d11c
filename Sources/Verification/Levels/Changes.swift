import Programme

extension Evidence {
  /// Planned tours that are not in the plan exactly as published. Complexity: O(tours).
  func changes() -> Int {
    let here = Set(standing.map(\.key))
    return planned.count { !here.contains($0) }
  }
}
