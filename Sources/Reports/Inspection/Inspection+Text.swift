import Programme

extension Inspection {
  /// The inspection for the terminal, warnings left out.
  public var text: String {
    [title, countTable, emptyPosts].joined(separator: "\n")
  }

  private var title: String {
    """
    \(programme): \(horizon.range.phrase), \(horizon.months.of("month"))
    objective: \(objective.map(\.description).joined(separator: ", "))

    """
  }

  private var countTable: String {
    var table = TextTable(("", .left), ("", .right), ("", .left))
    func add(_ noun: String, _ count: Int, _ remark: String = "") {
      table.add(noun, count.grouped, remark)
    }
    add("services", counts.services)
    add("officers", counts.officers)
    add("missions", counts.missions)
    add(
      "posts", counts.posts,
      "for \(counts.headcount.of("officer")) at once, \(counts.officerMonths.of("officer-month"))")
    add("requirements", counts.requirements)
    add("quotas", counts.quotas)
    add("targets", counts.targets)
    if let courses = counts.courses { add("courses", courses, counts.courseSeats.of("seat")) }
    add("running tours", counts.running)
    add("planned tours", counts.planned)
    add("pins", counts.pins)
    add("possible tours", counts.possibleTours)
    add("eligible pairs", counts.eligiblePairs, "of \(counts.pairs.grouped) of officer and post")
    return String(table.text.drop { $0 == "\n" })
  }

  private var emptyPosts: String {
    guard !withoutCandidate.isEmpty else { return "Every open post has a candidate.\n" }
    var text = "\(withoutCandidate.count.of("open post")) without a candidate\n"
    for post in withoutCandidate {
      text += "  \(post.post), \(post.role), \(post.mission): of \(post.officers.of("officer"))\n"
      for reason in post.reasons { text += "    \(reason.officers.grouped): \(reason.name)\n" }
    }
    return text
  }
}
