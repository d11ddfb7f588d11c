import Planning
import Programme
import Selection

extension PageSection {
  /// Each post: what it asks, who could be sent, for how many points and why, and where they serve.
  static func posts(_ facts: PlanFacts) -> PageSection {
    let posts = facts.programme.posts.count
    let most = CandidateTable.most(for: posts)
    let tours = Dictionary(grouping: facts.tours, by: \.officer)
    return PageSection("posts", title: { $0.postsTitle }) { body in
      body.element("p", saying: { $0.postsText })
      let open = facts.deployment.open.count { $0 != nil }
      if facts.detailed.count < open {
        body.element("p", ["class": "note"]) { note in
          note.say { $0.postsShown(facts.detailed.count, of: open) }
        }
      }
      for post in facts.detailed {
        detail(post, most, tours, facts, into: &body)
        body.line()
      }
    }
  }

  private static func detail(
    _ index: Int, _ most: Int, _ tours: [Int: [PlanTour]], _ facts: PlanFacts,
    into body: inout Markup
  ) {
    let programme = facts.programme
    let post = programme.posts[index]
    let vacant = facts.deployment.vacantMonths(of: index, post)
    body.element(
      "details",
      ["class": "post", "data-row": "detail", "data-m": "\(post.mission)", "data-s": "*"]
    ) { details in
      details.element("summary") { summary in
        summary.element("h3", ["id": "post-\(index + 1)-heading"]) { $0.name(post.id) }
        summary.text(" ")
        summary.element("span") { $0.name(post.role) }
        summary.text(" ")
        summary.element("small") { small in
          small.say { $0.candidates(facts.field[index].count, headcount: post.headcount) }
        }
        if vacant > 0 {
          summary.text(" ")
          summary.element("span", ["class": "badge open"]) { badge in
            badge.say { $0.vacantMonths(vacant) }
          }
        }
      }
      details.element("div", ["id": "post-\(index + 1)", "class": "inside"]) { inside in
        requirements(of: index, facts, into: &inside)
        if facts.field[index].isEmpty {
          obstacles(of: index, facts, into: &inside)
        } else {
          CandidateTable(facts: facts, post: index, tours: tours, most: most).write(into: &inside)
        }
      }
    }
  }

  /// What the post asks of everybody.
  private static func requirements(
    of index: Int, _ facts: PlanFacts, into inside: inout Markup
  ) {
    let programme = facts.programme
    let asked = facts.explainer.requirements(of: index).strictest
    inside.element("p") { text in
      text.say { words in
        asked.isEmpty
          ? words.nothingAsked
          : words.labelled(
            words.essentialsLabel,
            words.clauses(asked.map { words.requirement($0, in: programme) }))
      }
    }
  }

  /// What stands in everybody's way where nobody could be sent.
  private static func obstacles(of index: Int, _ facts: PlanFacts, into inside: inout Markup) {
    let empty = PostWithoutCandidate(
      index, asking: facts.explainer.requirements(of: index), in: facts.explainer.situation)
    inside.element("p") { $0.say { $0.empty(empty) } }
    inside.element("ul") { list in
      for reason in empty.reasons {
        list.element("li") { item in
          item.say { $0.inTheWay(reason, in: facts.programme) }
        }
      }
    }
  }
}
