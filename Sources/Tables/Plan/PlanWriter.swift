import Programme

extension Plan {
  /// The plan as the text of `plan.json`: one level and one tour a line, in their order. Equal plans
  /// give equal bytes. Complexity: O(characters).
  public var json: String {
    let levels = levels.map {
      #"{"level": \#($0.name.inJSON), "value": \#($0.value), "bound": \#($0.bound)}"#
    }
    return """
      {
        "programme": \(programme.inJSON),
        "status": \(status.rawValue.inJSON),
        "levels": \(Self.array(levels)),
        "tours": \(Self.array(tours.map(Self.line)))
      }

      """
  }

  private static func line(of tour: Tour) -> String {
    var line = #"{"officer": \#(tour.officer.inJSON), "post": \#(tour.post.inJSON), "#
    line += #""from": "\#(tour.from)", "until": "\#(tour.until)""#
    if let state = tour.state { line += #", "state": "\#(state.rawValue)""# }
    if let course = tour.course { line += #", "course": \#(course.inJSON)"# }
    if let points = tour.points { line += #", "points": \#(points)"# }
    return line + "}"
  }

  private static func array(_ lines: [String]) -> String {
    guard !lines.isEmpty else { return "[]" }
    return "[\n    " + lines.joined(separator: ",\n    ") + "\n  ]"
  }
}

extension String {
  fileprivate var inJSON: String { JSONWriter.quoted(self) }
}
