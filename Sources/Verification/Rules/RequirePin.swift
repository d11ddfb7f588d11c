import Programme

extension Evidence {
  /// Pins that require a tour which the plan does not have. Complexity: O(tours + pins).
  func brokenPins() -> [Violation] {
    let required = programme.pins.filter { $0.decision == .require }
    guard !required.isEmpty else { return [] }
    let tours = Dictionary(grouping: standing, by: \.key.officer)
    return required.compactMap { pin in
      let isKept = (tours[pin.officer] ?? []).contains { tour in
        tour.key.post == pin.post && (pin.from ?? tour.key.from) == tour.key.from
      }
      guard !isKept else { return nil }
      let scene = Violation.Scene(
        officer: programme.officers[pin.officer].id, post: programme.posts[pin.post].id,
        from: pin.from)
      return Violation(.requirePin, scene, .required(from: pin.from, reason: pin.reason))
    }
  }
}
