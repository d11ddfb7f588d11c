import Optimizer
import Planning
import Programme

extension RankingReport {
  /// The page: each tour with those who could be sent instead, the price of each, and what would follow.
  /// - Complexity: O(reserves × moves + others).
  public func page(in language: Language, version: String) -> ReportPage {
    ReportPage(
      title: programme.name, opening: opening,
      filters: Filters.controls(for: programme, counting: [.tour]), sections: [tours],
      language: language, version: version)
  }

  private var opening: PageSection {
    let free = rankings.count { $0.reserves.contains(where: \.isFree) }
    let alone = rankings.count(where: \.isAlone)
    let open = rankings.count(where: \.mayBeFree)
    let ordered = rankings.filter { !$0.reserves.isEmpty }
    let settled = ordered.count { $0.settled == $0.reserves.count }
    return PageSection("answer", title: { $0.answerTitle }) { body in
      body.element("p", ["class": "when"]) { $0.say { $0.span(programme.horizon.range) } }
      body.element("p", ["class": "lead"]) {
        $0.say { $0.rankAnswer(tours: rankings.count, free: free, open: open, alone: alone) }
      }
      var figures = [
        PageFigure(
          label: { $0.freeLabel }, figure: { $0.part(free, of: rankings.count) },
          note: { $0.freeNote }),
        PageFigure(
          label: { $0.aloneLabel }, figure: { $0.part(alone, of: rankings.count) },
          note: { $0.aloneNote }, isBad: alone > 0),
      ]
      if !ordered.isEmpty {
        figures.append(
          PageFigure(
            label: { $0.orderLabel }, figure: { $0.part(settled, of: ordered.count) },
            note: { $0.orderNote }))
      }
      body.cards(figures)
      body.element("p", saying: { $0.base(plan) })
    }
  }

  private var tours: PageSection {
    PageSection("ranking", title: { $0.rankingTitle }) { body in
      body.element("p", saying: { $0.rankingText })
      for (place, ranking) in inOrder.enumerated() {
        detail(ranking, place, into: &body)
        body.line()
      }
    }
  }

  /// By mission, post and first month.
  private var inOrder: [TourRanking] {
    func key(_ ranking: TourRanking) -> (Int, Int, Month, Int) {
      (programme.posts[ranking.post].mission, ranking.post, ranking.tour.from, ranking.officer)
    }
    return rankings.sorted { key($0) < key($1) }
  }

  private func detail(_ ranking: TourRanking, _ place: Int, into body: inout Markup) {
    let post = programme.posts[ranking.post]
    let services = Set([ranking.officer] + ranking.reserves.map(\.officer))
      .map { programme.officers[$0].service }
    let heading = "ranking-\(place + 1)-heading"
    body.element(
      "details",
      [
        "class": "post", "data-row": "tour", "data-m": "\(post.mission)",
        "data-s": Set(services).sorted().map(String.init).joined(separator: " "),
      ]
    ) { details in
      details.element("summary") { summary in
        summary.element("h3", ["id": heading]) { $0.name(post.id) }
        summary.text(" ")
        summary.element("span") { $0.name(name(ranking.officer)) }
        summary.text(" ")
        summary.element("small") { small in
          small.say { $0.short(ranking.tour.from...ranking.tour.until) }
        }
        summary.text(" ")
        badge(of: ranking, into: &summary)
      }
      details.element("div", ["class": "inside"]) { inside in
        ReserveTable(report: self, ranking: ranking, heading: heading).write(into: &inside)
      }
    }
  }

  /// What the cheapest alternative costs, in short.
  private func badge(of ranking: TourRanking, into summary: inout Markup) {
    guard let first = ranking.reserves.first else {
      if ranking.isAlone {
        summary.element("span", ["class": "badge open"], saying: { $0.aloneBadge })
      } else {
        summary.element("span", ["class": "badge plain"], saying: { $0.unpricedBadge })
      }
      return
    }
    summary.element("span", ["class": first.isFree ? "badge proven" : "badge plain"]) { badge in
      badge.say { words in
        let cost = zip(programme.objective, first.losses).first { $0.1.atMost != 0 }
        guard let (level, loss) = cost, !first.isFree else { return words.freeBadge }
        return words.priceBadge(words.loss(loss), words.level(level.description))
      }
    }
  }
}
