import Planning
import Programme
import Selection

extension ExplanationReport {
  /// The report for the terminal.
  public func text(in language: Language) -> String {
    let words = language.words
    let title =
      Wrapping.paragraph(
        programme.portrait(of: explanation.officer, showsName: showsNames), hanging: 2)
      + Wrapping.paragraph(words.post(post, in: programme), hanging: 2) + "\n"
      + Wrapping.paragraph(words.standing(explanation))
    return [
      title, requirements(words), dates(words), changes(words), points(words), rank(words),
      improvements(words), decision(words),
    ]
    .filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func requirements(_ words: any Words) -> String {
    let records = explanation.requirements
    var table = TextTable(("", .left), ("", .left), ("", .left))
    for record in records {
      table.add(
        "  " + words.mark(record.met), words.requirement(record.criterion, in: programme),
        words.found(record, in: programme))
    }
    let met = records.count { $0.met != .never }
    return words.requirements(met: met, of: records.count) + "\n"
      + table.text.drop { $0 == "\n" }
  }

  private func dates(_ words: any Words) -> String {
    var lines = [
      words.tours(of: post, starts: explanation.postStarts),
      words.available(from: officer.availableFrom, until: officer.availableUntil),
    ]
    if let home = officer.homeSince {
      lines.append(words.home(since: home, free: home + (programme.restMonths + 1)))
    }
    for tour in programme.tours where tour.officer == explanation.officer && tour.state == .running
    {
      let mission = programme.missions[programme.posts[tour.post].mission]
      lines.append(
        words.running(
          programme.posts[tour.post].id, tour.from...tour.until,
          free: tour.until + ((mission.restMonths ?? programme.restMonths) + 1)))
    }
    return words.datesHeading + "\n"
      + lines.map { Wrapping.paragraph($0, indent: 2, hanging: 2) }.joined()
  }

  private func changes(_ words: any Words) -> String {
    guard !explanation.obstacles.isEmpty else { return "" }
    let lines = explanation.obstacles.map { group in
      words.oneOf(
        group.map {
          words.change(
            $0, for: officer, on: post, in: programme, hidesReasons: !showsNames)
        })
    }
    return words.changesHeading + "\n"
      + lines.map { Wrapping.paragraph("– " + $0, indent: 2, hanging: 2) }.joined()
  }

  private func points(_ words: any Words) -> String {
    var table = TextTable(("", .left), ("", .right))
    for part in explanation.merit.parts {
      table.add("  " + words.part(part.source, in: programme), words.number(part.points))
    }
    table.add("  " + words.total, words.number(explanation.merit.points))
    return words.points(from: explanation.merit.month) + "\n" + table.text.drop { $0 == "\n" }
  }

  private func rank(_ words: any Words) -> String {
    let (place, merit) = (explanation.place, explanation.merit)
    var lines = [words.place(place, isEligible: explanation.standing == .eligible)]
    if place.rank <= post.headcount {
      lines.append(words.isAmong(post.headcount))
    } else if let least = explanation.pointsToBeAmongFirst {
      if let above = place.above, above != least {
        lines.append(words.toNext(above - merit.points))
      }
      lines.append(words.toBeAmong(post.headcount, points: least - merit.points))
    }
    return words.rankHeading + "\n"
      + lines.map { Wrapping.paragraph($0, indent: 2, hanging: 2) }.joined()
  }

  private func improvements(_ words: any Words) -> String {
    let isFirstAlone = explanation.place.rank == 1 && explanation.place.level == 0
    guard !explanation.improvements.isEmpty, !isFirstAlone else { return "" }
    var table = TextTable(("", .right), ("", .left))
    for improvement in explanation.improvements {
      table.add(
        "  " + words.signed(improvement.gain), words.improvement(improvement, in: programme))
    }
    return words.improvementsHeading + "\n" + table.text.drop { $0 == "\n" }
  }
}
