import Programme

/// Draws one lane of a post: its tours as bars, its vacancies hatched, its courses as diamonds.
struct Lane {
  /// The months.
  let axis: Axis
  /// The plan.
  let facts: PlanFacts
  /// The height of a lane.
  static let height = 22
  /// How far a bar is drawn beyond the edge, where nothing shows it: more than its corners are round.
  private static let beyond = 5

  /// Draws a lane at its place from above.
  func draw(
    _ tours: [PlanTour], vacant: [ClosedRange<Int>], at place: Int, into svg: inout Markup
  ) {
    let top = place * Self.height + 2
    for months in vacant {
      let (x, end) = (axis.start(months.lowerBound), axis.start(months.upperBound + 1))
      svg.element("g", ["class": "vacant"]) { group in
        group.element("title") { $0.text(facts.programme.months(months).phrase) }
        rect("bar", x: x, top: top, width: end - x, into: &group)
      }
    }
    for tour in tours { draw(tour, top: top, into: &svg) }
    for tour in tours { drawCourse(of: tour, top: top, into: &svg) }
  }

  private func draw(_ tour: PlanTour, top: Int, into svg: inout Markup) {
    guard let part = axis.part(from: tour.tour.from, until: tour.tour.until) else { return }
    svg.element(
      "a", ["href": "#" + tour.row, "class": tour.tour.state?.rawValue ?? "new"]
    ) { link in
      link.element("title") { $0.text(title(of: tour)) }
      // What goes on beyond an edge is cut off there.
      let before = tour.tour.from < axis.horizon.first ? Self.beyond : 0
      let after = tour.tour.until > axis.horizon.last ? Self.beyond : 0
      rect(
        "bar", x: part.x - before, top: top, width: part.width + before + after, into: &link)
      let handed = axis.part(
        from: tour.tour.from, until: tour.tour.from + (facts.programme.handoverMonths - 1))
      if let handed, facts.programme.handoverMonths > 0 {
        rect("handover", x: handed.x, top: top, width: handed.width, into: &link)
      }
      // About as many pixels as a letter of the labels is wide.
      guard tour.tour.officer.count * 7 + 8 <= part.width else { return }
      link.element("text", ["x": "\(part.x + 6)", "y": "\(top + 13)"]) {
        $0.text(tour.tour.officer)
      }
    }
  }

  private func drawCourse(of tour: PlanTour, top: Int, into svg: inout Markup) {
    guard let name = tour.tour.course,
      let course = facts.programme.courses?.first(where: { $0.id == name }),
      facts.programme.horizon.range.contains(course.month)
    else { return }
    let first = facts.programme.horizon.first
    let x = axis.start(first.distance(to: course.month)) + axis.unit / 2
    let start = axis.start(first.distance(to: tour.tour.from)) + 2
    // Lines below the bars, with no ground between them, lead from the course to the tour that it prepares for.
    let lead = "M\(start),\(top + 17)v3M\(start),\(top + 20)H\(x)"
    svg.empty("path", ["class": "course", "d": lead + Self.diamond(x: x, y: top + 16)])
  }

  private func rect(
    _ kind: String, x: Int, top: Int, width: Int, into markup: inout Markup
  ) {
    markup.empty(
      "rect",
      [
        "class": kind, "x": "\(x + 1)", "y": "\(top)", "width": "\(max(1, width - 2))",
        "height": "\(Self.height - 4)", "rx": "3",
      ])
  }

  /// What a bar says where no script shows the row of its tour.
  private func title(of tour: PlanTour) -> String {
    ([tour.tour.officer] + [facts.name(of: tour.officer)].compactMap(\.self)
      + [tour.tour.post, (tour.tour.from...tour.tour.until).phrase]).joined(separator: " · ")
  }

  /// The outline of the mark of a course.
  static func diamond(x: Int, y: Int) -> String { "M\(x),\(y - 4)l4,4l-4,4l-4,-4z" }
}
