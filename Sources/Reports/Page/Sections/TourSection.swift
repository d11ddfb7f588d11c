import Programme

extension PageSection {
  /// Every tour in a table: the roster.
  static func tours(_ facts: PlanFacts) -> PageSection {
    let programme = facts.programme
    let hasCourses = programme.courses != nil
    let hasNames = facts.tours.contains { facts.name(of: $0.officer) != nil }
    return PageSection("tours", title: { $0.rosterTitle }) { body in
      var titles: [Title] = [
        .text { $0.missionLabel }, .text { $0.postLabel }, .text { $0.roleLabel },
        .text { $0.officerLabel },
      ]
      if hasNames { titles.append(.text { $0.nameLabel }) }
      titles += [
        .text { $0.serviceLabel }, .text { $0.rankNameLabel }, .text { $0.fromLabel },
        .text { $0.untilLabel },
        .number { $0.monthsLabel }, .text { $0.stateLabel },
      ]
      if hasCourses { titles.append(.text { $0.courseLabel }) }
      titles.append(.number { $0.pointsLabel })
      body.table("list sortable", namedBy: "tours-heading", titles: titles) { rows in
        for tour in facts.tours {
          let (officer, post) = (programme.officers[tour.officer], programme.posts[tour.post])
          let attributes: Markup.Attributes = [
            "id": tour.row, "data-row": "tour", "data-m": "\(post.mission)",
            "data-s": "\(officer.service)",
          ]
          rows.element("tr", attributes) { row in
            row.cell(programme.missions[post.mission].id)
            row.element("td") { $0.post(tour.post, facts) }
            row.cell(post.role)
            row.cell(officer.id)
            if hasNames { row.cell(facts.name(of: tour.officer) ?? "") }
            row.cell(programme.services[officer.service].id)
            row.cell(programme.ranks[officer.rank])
            row.cell(tour.tour.from)
            row.cell(tour.tour.until)
            row.cell(tour.tour.from.distance(to: tour.tour.until) + 1)
            row.element("td") { cell in
              if let state = tour.tour.state { cell.say { $0.origin(of: state) } }
            }
            if hasCourses { row.cell(tour.tour.course ?? "") }
            row.cell(tour.tour.points)
          }
          rows.line()
        }
      }
    }
  }
}
