import Programme

extension PageSection {
  /// Every post with its tours, month by month.
  static func timeline(_ facts: PlanFacts) -> PageSection {
    let programme = facts.programme
    let axis = Axis(programme.horizon)
    let tours = Dictionary(grouping: facts.tours, by: \.post)
    return PageSection("timeline", title: { $0.timelineTitle }) { body in
      body.element("p", saying: { $0.timelineNote })
      legend(facts, into: &body)
      body.frame(namedBy: "timeline-heading") { frame in
        frame.element("table", ["class": "chart"]) { table in
          table.element("thead") { head in
            head.element("tr") { row in
              row.element("th", ["scope": "col"], saying: { $0.postLabel })
              row.element("th", ["scope": "col"]) { cell in
                cell.element("span", ["class": "unseen"], saying: { $0.monthsLabel })
                axis.head(into: &cell)
              }
            }
          }
          for mission in programme.missions.indices {
            let posts = programme.posts.indices.filter {
              programme.posts[$0].mission == mission
                && (facts.deployment.open[$0] != nil || tours[$0] != nil)
            }
            guard !posts.isEmpty else { continue }
            table.line()
            table.element("tbody") { group in
              missionRow(programme.missions[mission], into: &group)
              for post in posts {
                let lanes = PostLanes(of: post, tours: tours[post] ?? [], in: facts.deployment)
                postRow(post, lanes, axis, facts, into: &group)
              }
            }
          }
        }
      }
    }
  }

  private static func missionRow(_ mission: Mission, into group: inout Markup) {
    group.element("tr", ["class": "group"]) { row in
      row.element("th", ["scope": "rowgroup", "colspan": "2"]) { head in
        head.name(mission.id)
        let about = [mission.name, mission.country].filter { !$0.isEmpty }
        guard !about.isEmpty else { return }
        head.text(" ")
        head.element("small") { $0.name(about.joined(separator: " · ")) }
      }
    }
  }

  private static func postRow(
    _ index: Int, _ lanes: PostLanes, _ axis: Axis, _ facts: PlanFacts, into group: inout Markup
  ) {
    let post = facts.programme.posts[index]
    let services = Set(lanes.lanes.joined().map { facts.programme.officers[$0.officer].service })
    group.line()
    group.element(
      "tr",
      [
        "data-row": "post", "data-m": "\(post.mission)",
        "data-s": services.sorted().map(String.init).joined(separator: " "),
        "data-vacant": lanes.vacant.allSatisfy(\.isEmpty) ? "0" : "1",
      ]
    ) { row in
      row.element("th", ["scope": "row"]) { head in
        head.post(index, facts)
        head.element("small") { small in
          small.text("\(post.headcount) × ")
          small.name(post.role)
          small.text(" · P\(post.priority)")
        }
      }
      row.element("td") { cell in
        let lane = Lane(axis: axis, facts: facts)
        axis.svg("gantt", height: max(1, lanes.lanes.count) * Lane.height, into: &cell) { svg in
          for place in lanes.lanes.indices {
            lane.draw(lanes.lanes[place], vacant: lanes.vacant[place], at: place, into: &svg)
          }
        }
      }
    }
  }

  private static func legend(_ facts: PlanFacts, into body: inout Markup) {
    let kinds: [PageMark] = [.new, .kept, .running, .handover, .vacant, .course]
    let shown = kinds.filter { kind in
      switch kind {
      case .handover: facts.programme.handoverMonths > 0
      case .course: facts.programme.courses != nil
      default: true
      }
    }
    body.element("ul", ["class": "legend"]) { list in
      for kind in shown {
        list.element("li") { item in
          item.element(
            "svg", ["class": "gantt key", "width": "28", "height": "16", "aria-hidden": "true"]
          ) { svg in
            if kind == .course {
              svg.empty("path", ["class": "course", "d": Lane.diamond(x: 14, y: 8)])
            } else {
              svg.element("g", ["class": kind == .handover ? "new" : kind.rawValue]) {
                $0.empty(
                  "rect",
                  ["class": "bar", "x": "1", "y": "1", "width": "26", "height": "14", "rx": "3"])
                if kind == .handover {
                  $0.empty(
                    "rect",
                    ["class": "handover", "x": "1", "y": "1", "width": "12", "height": "14"])
                }
              }
            }
          }
          item.say { $0.legend(kind) }
        }
      }
    }
  }
}
