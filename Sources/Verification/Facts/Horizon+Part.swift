import Programme

extension Horizon {
  /// The months from one to another that lie in it; none where the second comes before the first.
  func part(_ from: Month?, _ until: Month?) -> Range<Month> {
    let first = max(from ?? self.first, self.first)
    let end = min(until ?? last, last).advanced(by: 1)
    return first < end ? first..<end : first..<first
  }
}
