import Planning
import Programme

extension PageSection {
  /// What stays vacant: months against missions, then post by post.
  static func vacancies(_ facts: PlanFacts) -> PageSection {
    let runs = Vacancy.all(in: facts.deployment)
    return PageSection("vacancies", title: { $0.vacanciesTitle }) { body in
      guard !runs.isEmpty else {
        body.element("p", saying: { $0.noVacancies })
        return
      }
      body.element("p", saying: { $0.heatNote })
      heatMap(facts, into: &body)
      body.element("ul", ["class": "legend"]) { list in
        for shade in 0..<5 {
          list.element("li") { item in
            item.element("span", ["class": "swatch h\(shade)", "aria-hidden": "true"]) { _ in }
            item.say { $0.heatShades[shade] }
          }
        }
      }
      body.element("h3", ["id": "vacant-posts"], saying: { $0.vacantPostsTitle })
      body.table(
        "list sortable", namedBy: "vacant-posts",
        titles: [
          .text { $0.postLabel }, .text { $0.roleLabel }, .number { $0.priorityLabel },
          .text { $0.fromLabel },
          .text { $0.untilLabel }, .number { $0.missingLabel }, .number { $0.officerMonthsLabel },
          .number { $0.candidatesLabel },
        ]
      ) { rows in
        for run in runs {
          let post = facts.programme.posts[run.post]
          rows.element("tr", ["data-row": "vacancy", "data-m": "\(post.mission)"]) { row in
            row.element("td") { $0.post(run.post, facts) }
            row.cell(post.role)
            row.cell(post.priority)
            row.cell(facts.programme.month(run.months.lowerBound))
            row.cell(facts.programme.month(run.months.upperBound))
            row.cell(run.missing)
            row.cell(run.missing * run.months.count)
            row.cell(facts.field[run.post].count)
          }
          rows.line()
        }
      }
    }
  }

  /// Missions against months: how many officers are missing, the darker the greater their share.
  private static func heatMap(_ facts: PlanFacts, into body: inout Markup) {
    let programme = facts.programme
    let months = Array(0..<programme.horizon.months)
    body.frame(namedBy: "vacancies-heading") { frame in
      frame.element("table", ["class": "heat"]) { table in
        table.heatHead(programme.horizon, hasSum: true)
        table.element("tbody") { rows in
          for mission in programme.missions.indices {
            let strength = MonthlyStrength(of: mission, in: facts.deployment)
            guard strength.wanted.contains(where: { $0 > 0 }) else { continue }
            rows.element("tr") { row in
              row.element("th", ["scope": "row"]) { $0.name(programme.missions[mission].id) }
              for month in months {
                row.element("td", ["class": strength.shade(in: month)]) {
                  $0.text(strength.label(in: month))
                }
              }
              row.cell(strength.vacant.reduce(0, +))
            }
            rows.line()
          }
        }
      }
    }
  }
}
