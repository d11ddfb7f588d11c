import Optimizer
import Programme
import Selection

/// Σ tours that a pin asks for ≥ 1, for each `require` pin that no running tour keeps.
struct RequiredPin: Rule {
  static let name = "required pin"
  static let sentence =
    "The officer of a require pin has a tour on its post, starting in its month if it names one."

  private let situation: Situation

  init(_ situation: Situation) {
    self.situation = situation
  }

  func limit(_ model: inout TourModel, tours: [Int]) {
    let programme = situation.programme
    for pin in programme.pins where pin.decision == .require {
      let isKept = situation.running.contains {
        $0.officer == pin.officer && $0.post == pin.post && (pin.from ?? $0.from) == $0.from
      }
      if isKept { continue }
      let start = pin.from.map(situation.offset)
      let asked = tours.indices.filter { index in
        let tour = tours[index]
        return Int(situation.possible.officer[tour]) == pin.officer
          && Int(situation.possible.post[tour]) == pin.post
          && start.map { Int(situation.possible.from[tour]) == $0 } ?? true
      }
      model.demands.append(
        TourModel.Demand(name: Self.demand(of: pin, in: programme), tours: asked))
    }
  }

  /// The name of the demand that a pin is in the model.
  static func demand(of pin: Pin, in programme: Programme) -> String {
    let month = pin.from.map { " from \($0)" } ?? ""
    return
      "\(name) \(programme.officers[pin.officer].id) on \(programme.posts[pin.post].id)\(month)"
  }
}
