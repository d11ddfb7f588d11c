extension ProgrammeReader {
  func readMissions() -> [Mission] {
    entities(tables.missions, missions, "mission") { row, id in
      let window = row.range("from", "until")
      return Mission(
        id: id, name: row.text("name") ?? "", country: row.text("country") ?? "",
        from: window.from, until: window.until, armed: row.read("armed", as: .yesNo) ?? false,
        restMonths: row.read("rest_months", as: .count("months of rest")))
    }
  }

  func readPosts(handoverMonths: Int) -> [Post] {
    entities(tables.posts, posts, "post") { row, id in
      let mission = row.require("mission", as: missions.cell)
      let role = row.require("role", as: .text)
      let headcount = row.require("headcount", as: .count("officers"))
      let priority = row.require("priority", as: .integer(1...3, "a priority"))
      let window = row.range("from", "until")
      let tourMonths = row.require("tour_months", as: .tourMonths)
      if let shortest = tourMonths?.first, shortest <= handoverMonths {
        row.fault(
          "tour_months", found: "a tour of \(shortest) months",
          expected: "more than the programme's handover_months, \(handoverMonths)")
      }
      let starts = row.read("starts", as: .starts) ?? .any
      guard let mission, let role, let headcount, let priority, let tourMonths else { return nil }
      return Post(
        id: id, mission: mission, team: row.text("team"), role: role, headcount: headcount,
        priority: priority, from: window.from, until: window.until, tourMonths: tourMonths,
        starts: starts)
    }
  }

  func readQuotas() -> [Quota] {
    let names = Names("quota", column: "quota", of: tables.quotas)
    return entities(tables.quotas, names, "quota") { row, id in
      let window = row.range("from", "until")
      let least = row.read("min", as: .count("officers"))
      let most = row.read("max", as: .count("officers"))
      if let least, let most, most < least {
        row.fault("max", found: "\(most), below min \(least)", expected: "\(least) or more")
      }
      return Quota(
        id: id, service: row.read("service", as: services.cell),
        mission: row.read("mission", as: missions.cell), from: window.from, until: window.until,
        min: least, max: most)
    }
  }

  func readCourses() -> [Course]? {
    guard tables.courses != nil else { return nil }
    let names = Names("course", column: "course", of: tables.courses)
    return entities(tables.courses, names, "course") { row, id in
      let month = row.require("month", as: .month)
      let seats = row.require("seats", as: .count("seats"))
      let mission = row.read("mission", as: missions.cell)
      guard let month, let seats else { return nil }
      return Course(id: id, month: month, seats: seats, mission: mission)
    }
  }
}

extension CellKind<[Int]> {
  /// Tour lengths: `12` or `6|9|12`; ascending, each once.
  static var tourMonths: Self {
    .init(expected: "tour lengths in months, each 1 to 120, as 12 or 6|9|12") { text in
      let lengths = text.split(separator: "|", omittingEmptySubsequences: false).map {
        Int($0.trimmed)
      }
      guard lengths.allSatisfy({ (1...120).contains($0 ?? 0) }) else { return nil }
      return Set(lengths.compactMap(\.self)).sorted()
    }
  }
}

extension CellKind<Post.Starts> {
  /// Start months: `any`, `every:3`, or `2027-01|2027-07`.
  static var starts: Self {
    .init(expected: "any, every:N, or months as 2027-01|2027-07") { text in
      if text == "any" { return .any }
      if text.hasPrefix("every:") {
        return Int(text.dropFirst(6)).flatMap { (1...1200).contains($0) ? .every($0) : nil }
      }
      let months = text.split(separator: "|", omittingEmptySubsequences: false).map {
        Month($0.trimmed)
      }
      guard months.allSatisfy({ $0 != nil }) else { return nil }
      return .months(Set(months.compactMap(\.self)).sorted())
    }
  }
}

extension Substring {
  /// The text without the spaces around it.
  var trimmed: Substring {
    var text = self
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return text
  }
}
