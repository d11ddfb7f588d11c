import Planning

/// The pages of rankings, stress, comparisons and frontiers.
extension English {
  func rankAnswer(tours: Int, free: Int, open: Int, alone: Int) -> String {
    "For \(number(free)) of \(count(tours, .tour)) somebody else could go at no loss to the plan"
      + (open > 0 ? "; for \(number(open)) that is open" : "")
      + (alone > 0 ? "; for \(number(alone)) there is nobody else" : "") + "."
  }

  var freeLabel: String { "Free choice" }
  var freeNote: String { "somebody else costs nothing" }
  var freeBadge: String { "free choice" }
  var aloneLabel: String { "Nobody else" }
  var aloneNote: String { "could go in these months" }
  var aloneBadge: String { "nobody else" }
  var unpriced: String {
    "Others could go, but what that costs is not known: no time, or none asked for."
  }
  var unpricedBadge: String { "not priced" }
  var orderLabel: String { "Order proven" }
  var orderNote: String { "of all reserves shown" }
  func priceBadge(_ loss: String, _ level: String) -> String { "from \(loss) of \(level)" }
  var rankingTitle: String { "Tours and their reserves" }
  var rankingText: String {
    "Each tour with those who could go instead, the cheapest first: what the whole plan would lose at "
      + "each level, and who else would then go elsewhere. An interval was not settled in time."
  }
  var followsLabel: String { "What would follow" }
  var chosenNote: String { "chosen" }
  var reasonLabel: String { "Why" }

  func stressAnswer(certain: Int, open: Int, of officers: Int) -> String {
    "The plan can do without any one of the \(count(officers, .officer)) sent"
      + (certain > 0 ? ", but for \(number(certain))" : "")
      + (open > 0 ? "; for \(number(open)) \(certain > 0 ? "more " : "")that is open" : "") + "."
  }

  var singleLabel: String { "Single points of failure" }
  var singleNote: String { "officers whose absence costs more than points" }
  var worstLabel: String { "Worst absence" }
  func worstNote(_ level: String, _ name: String) -> String { "more without \(name): \(level)" }
  var chanceLabel: String { "Nine in ten drop-outs" }
  func chanceNote(_ level: String) -> String { "more at most: \(level)" }
  var dropOutsTitle: String { "Drop-outs by chance" }
  var histogramNote: String {
    "For each level that loses anything: what is lost, from left to right, and in how many samples."
  }

  func whatIfAnswer(base: Int?, scenarios: ClosedRange<Int>?, withoutPlan: Int) -> String {
    var parts: [String] = []
    if let base { parts.append("\(count(base, .officerMonth)) vacant as it is") }
    if let scenarios {
      let (least, most) = (number(scenarios.lowerBound), number(scenarios.upperBound))
      parts.append(
        scenarios.count == 1 ? "\(most) in the scenario" : "\(least) to \(most) in the scenarios")
    }
    if withoutPlan > 0 { parts.append("no plan at all in \(number(withoutPlan)) of the cases") }
    return joined(parts, "and") + "."
  }

  var comparedTitle: String { "Side by side" }
  var comparedText: String {
    "What differs from the base is marked: ▲ for the better, ▼ for the worse. A value that is not "
      + "proven has its gap beside it."
  }
  func difference(_ difference: Int, isBetter: Bool) -> String {
    (isBetter ? "▲ " : "▼ ") + signed(difference).replacing("-", with: "−")
  }
  var scenariosTitle: String { "Scenario by scenario" }
  var scenariosText: String { "Choose one; on paper all follow each other." }
  var vacantByMonthTitle: String { "Vacant month by month" }
  var noVacancyDiffers: String { "Vacancies are those of the base in every month." }
  var heatDifferenceNote: String {
    "Officers missing in each month, and by how many they are more or fewer than in the base."
  }
  var changeLabel: String { "Change" }
  var inBaseLabel: String { "In the base" }
  var inScenarioLabel: String { "In the scenario" }
  func kind(of move: PlanDifference.Move) -> String {
    switch move.kind {
    case .gained: "+ new"
    case .lost: "− gone"
    case .moved: "→ moved"
    }
  }

  func replanAnswer(fewest: Int, most: Int, isProven: Bool) -> String {
    let first =
      fewest == 0
      ? "Every published tour can stay"
      : fewest == 1
        ? "One published tour must change" : "\(number(fewest)) published tours must change"
    if fewest == most {
      return first
        + (isProven
          ? ", and nothing is gained by changing more."
          : "; no gain was found in changing more, but that is not proven.")
    }
    return first + "; more changes gain something, up to \(number(most))."
  }

  var begunLabel: String { "Begun" }
  var begunNote: String { "published tours that stay as they are" }
  var openLabel: String { "Open" }
  var openNote: String { "published tours that can still change" }
  var lostLabel: String { "No longer possible" }
  var lostNote: String { "of those" }
  var chosenLabel: String { "Changes chosen" }
  func toldNote(_ officers: Int) -> String { "\(count(officers, .officer)) to be told" }
  var frontierTitle: String { "What each change gains" }
  var frontierText: String {
    "The best value of each level for each number of published tours that change, from the fewest "
      + "possible to where nothing more is gained. ▲ marks what a line gains over the one before; a "
      + "level may lose where one before it gains."
  }
  func changesFrom(_ fewest: Int, to most: Int) -> String {
    "from \(number(fewest)) to \(number(most)) changes"
  }
  var publishedLabel: String { "Published" }
  var insteadLabel: String { "Instead" }
}
