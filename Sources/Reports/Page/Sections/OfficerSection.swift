import Planning
import Programme

extension PageSection {
  /// The most officers that are shown without a tour: more make a page that is slow to open.
  private static var most: Int { 3000 }

  /// Every officer who has a tour or could have one: places, tours, months available.
  static func officers(_ facts: PlanFacts) -> PageSection {
    let programme = facts.programme
    let chances = OfficerChances(facts)
    let tours = Dictionary(grouping: facts.tours, by: \.officer)
    let everybody = programme.officers.indices.filter { tours[$0] != nil || chances.posts[$0] > 0 }
    let shown = everybody.count <= most ? everybody : everybody.filter { tours[$0] != nil }
    let hasNames = shown.contains { facts.name(of: $0) != nil }
    let axis = Axis(programme.horizon, width: 240, narrowest: 2, widest: 12)
    return PageSection("officers", title: { $0.officersTitle }) { body in
      body.element("p") {
        $0.say { words in
          words.officersShown(
            shown.count, withTour: tours.count, of: programme.officers.count,
            onlyWithTour: shown.count < everybody.count)
        }
      }
      legend(into: &body)
      var titles: [Title] = [.text { $0.officerLabel }]
      if hasNames { titles.append(.text { $0.nameLabel }) }
      titles += [
        .text { $0.serviceLabel }, .text { $0.rankNameLabel }, .number { $0.eligibleLabel },
        .number { $0.bestLabel },
        .text { $0.bestAtLabel }, .picture { $0.byMonthLabel }, .text { $0.toursLabel },
      ]
      body.table("list sortable", namedBy: "officers-heading", titles: titles) { rows in
        for index in shown {
          let officer = programme.officers[index]
          let own = tours[index] ?? []
          let missions = Set(own.map { programme.posts[$0.post].mission })
          let attributes: Markup.Attributes = [
            "data-row": "officer", "data-s": "\(officer.service)",
            "data-m": missions.sorted().map(String.init).joined(separator: " "),
          ]
          rows.element("tr", attributes) { row in
            row.element("th", ["scope": "row"]) { $0.name(officer.id) }
            if hasNames { row.cell(facts.name(of: index) ?? "") }
            row.cell(programme.services[officer.service].id)
            row.cell(programme.ranks[officer.rank])
            row.cell(chances.posts[index])
            best(chances.best[index], facts, into: &row)
            row.element("td", ["data-v": "\(own.count)"]) { cell in
              OfficerChart(axis: axis, facts: facts).draw(index, own, into: &cell)
            }
            row.element("td", ["data-v": "\(own.first?.tour.from.index ?? .max)"]) { cell in
              list(own, into: &cell)
            }
          }
          rows.line()
        }
      }
    }
  }

  private static func best(
    _ chance: OfficerChances.Best?, _ facts: PlanFacts, into row: inout Markup
  ) {
    guard let chance else {
      row.element("td", ["class": "n", "data-v": "999999"], "")
      row.element("td", "")
      return
    }
    let field = facts.field[chance.post].count
    row.element("td", ["class": "n", "data-v": "\(chance.rank)"]) { cell in
      cell.say { $0.part($0.ordinal(chance.rank), of: $0.number(field)) }
    }
    row.element("td") { $0.post(chance.post, facts) }
  }

  private static func list(_ tours: [PlanTour], into cell: inout Markup) {
    for (place, tour) in tours.enumerated() {
      if place > 0 { cell.empty("br") }
      cell.element("a", ["href": "#" + tour.row]) { $0.name(tour.tour.post) }
      cell.text(" ")
      cell.element("small") { small in
        small.say { $0.short(tour.tour.from...tour.tour.until) }
      }
    }
  }

  private static func legend(into body: inout Markup) {
    body.element("ul", ["class": "legend"]) { list in
      for kind in [PageMark.new, .kept, .running, .away, .rest] {
        let isTour = kind != .away && kind != .rest
        list.element("li") { item in
          item.element(
            "svg", ["class": "gantt key", "width": "28", "height": "16", "aria-hidden": "true"]
          ) { svg in
            svg.element("g", isTour ? ["class": kind.rawValue] : [:]) {
              $0.empty(
                "rect",
                ["class": isTour ? "bar" : kind.rawValue, "width": "28", "height": "16"])
            }
          }
          item.say { $0.legend(kind) }
        }
      }
    }
  }
}

/// For how many posts each officer could be sent, and where the officer stands best.
struct OfficerChances {
  /// The number of posts, by officer.
  private(set) var posts: [Int]
  /// The best place, by officer; nil for one who could not be sent.
  private(set) var best: [Best?]

  /// A place among the candidates of a post.
  struct Best {
    let rank: Int
    let post: Int
  }

  /// - Complexity: O(candidates of all posts).
  init(_ facts: PlanFacts) {
    posts = [Int](repeating: 0, count: facts.programme.officers.count)
    best = [Best?](repeating: nil, count: facts.programme.officers.count)
    for post in facts.programme.posts.indices {
      for (rank, candidate) in Ranked.all(facts.field[post]) {
        posts[candidate.officer] += 1
        if rank < best[candidate.officer]?.rank ?? .max {
          best[candidate.officer] = Best(rank: rank, post: post)
        }
      }
    }
  }
}

/// Candidates with their ranks: equal points share one.
enum Ranked {
  /// The candidates of a post, most points first, each with its rank.
  static func all(_ field: [Field.Candidate]) -> [(rank: Int, candidate: Field.Candidate)] {
    var ranked: [(rank: Int, candidate: Field.Candidate)] = []
    ranked.reserveCapacity(field.count)
    for (place, candidate) in field.enumerated() {
      let isLevel = ranked.last?.candidate.points == candidate.points
      ranked.append((isLevel ? ranked.last?.rank ?? 1 : place + 1, candidate))
    }
    return ranked
  }
}
