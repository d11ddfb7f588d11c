import Programme

/// The pins that forbid tours, by officer and post.
struct ForbidPins {
  /// An officer on a post.
  private struct Pair: Hashable {
    let officer: Int
    let post: Int
  }

  private var pins: [Pair: [Pin]] = [:]

  /// Complexity: O(pins).
  init(_ programme: Programme) {
    for pin in programme.pins where pin.decision == .forbid {
      pins[Pair(officer: pin.officer, post: pin.post), default: []].append(pin)
    }
  }

  /// A tour that a pin forbids, always or for the month in which it starts.
  func broken(by tour: TourKey, in evidence: Evidence) -> Violation? {
    let pins = pins[Pair(officer: tour.officer, post: tour.post)] ?? []
    guard let pin = pins.first(where: { $0.from == nil || $0.from == tour.from }) else {
      return nil
    }
    return Violation(
      .forbidPin, evidence.scene(of: tour), .forbidden(from: pin.from, reason: pin.reason))
  }
}
