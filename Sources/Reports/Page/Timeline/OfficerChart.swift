import Programme

/// Draws the months of one officer: away by the officer's own dates, at rest, on tour.
struct OfficerChart {
  /// The months.
  let axis: Axis
  /// The plan.
  let facts: PlanFacts
  private static let height = 16

  /// Draws an officer's months.
  func draw(_ officer: Int, _ tours: [PlanTour], into cell: inout Markup) {
    let horizon = facts.programme.horizon
    let person = facts.programme.officers[officer]
    axis.svg("gantt small", height: Self.height, into: &cell) { svg in
      svg.empty("rect", ["class": "track", "width": "\(axis.width)", "height": "\(Self.height)"])
      if let from = person.availableFrom {
        rect("away", from: horizon.first, until: from + -1, into: &svg)
      }
      if let until = person.availableUntil {
        rect("away", from: until + 1, until: horizon.last, into: &svg)
      }
      if let home = person.homeSince {
        rect("rest", from: home + 1, until: home + facts.programme.restMonths, into: &svg)
      }
      for tour in tours {
        rect(
          "rest", from: tour.tour.until + 1, until: tour.tour.until + rest(after: tour), into: &svg)
      }
      for tour in tours {
        svg.element("g", ["class": tour.tour.state?.rawValue ?? "new"]) {
          rect("bar", from: tour.tour.from, until: tour.tour.until, into: &$0)
        }
      }
    }
  }

  /// The months of rest that the tour's mission asks for.
  private func rest(after tour: PlanTour) -> Int {
    let programme = facts.programme
    return programme.missions[programme.posts[tour.post].mission].restMonths ?? programme.restMonths
  }

  private func rect(_ kind: String, from: Month, until: Month, into svg: inout Markup) {
    guard from <= until, let part = axis.part(from: from, until: until) else { return }
    svg.empty(
      "rect",
      ["class": kind, "x": "\(part.x)", "width": "\(part.width)", "height": "\(Self.height)"])
  }
}
