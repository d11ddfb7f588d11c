import Planning
import Programme

extension English {
  var ownName: String { "English" }
  var skip: String { "Skip to the answer" }
  func madeBy(_ version: String) -> String { "Made by Muster \(version)." }
  var contents: String { "Contents" }

  func short(_ month: Month) -> String {
    "\(Self.months[month.index % 12].prefix(3)) \(month.index / 12)"
  }

  func short(_ months: ClosedRange<Month>) -> String {
    let (first, last) = (months.lowerBound, months.upperBound)
    if first == last { return short(first) }
    return first.index / 12 == last.index / 12
      ? "\(Self.months[first.index % 12].prefix(3))–\(short(last))"
      : "\(short(first))–\(short(last))"
  }

  func span(_ months: ClosedRange<Month>) -> String {
    func full(_ month: Month) -> String { "\(Self.months[month.index % 12]) \(month.index / 12)" }
    return
      "\(full(months.lowerBound)) to \(full(months.upperBound)), \(count(months.count, .month))"
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  func filled(_ filled: Int, of wanted: Int) -> String {
    if wanted == 0 { return "No post is open in these months." }
    if filled == wanted { return "All \(count(wanted, .officerMonth)) are filled." }
    let vacant = wanted - filled
    return "\(number(filled)) of \(count(wanted, .officerMonth)) are filled; \(number(vacant)) "
      + (vacant == 1 ? "stays vacant." : "stay vacant.")
  }

  func part(_ part: String, of whole: String) -> String { "\(part) of \(whole)" }

  func byPriority(_ vacancies: [Int]) -> String {
    "of priority "
      + vacancies.enumerated().map { "\($0 + 1): \(number($1))" }.joined(separator: ", ")
  }

  func tourParts(_ count: PlanSummary.TourCount) -> String {
    "\(number(count.new)) new, \(number(count.kept)) kept, \(number(count.running)) running"
  }

  func heading(of level: String) -> String {
    switch ObjectiveLevel(level) {
    case .vacancies(let priority)?: "Vacant posts of priority \(priority)"
    case .targets?: "Targets and quota minimums missed"
    case .changes?: "Changes to the published plan"
    case .suitability?: "Suitability of those who are sent"
    case nil: level
    }
  }

  func worth(_ level: Plan.Level) -> String { quantity(level.value, of: level.name) }

  private func quantity(_ number: Int, of level: String) -> String {
    switch ObjectiveLevel(level) {
    case .vacancies?: count(number, .officerMonth)
    case .targets?: "\(self.number(number)) weighted officer-months"
    case .changes?: count(number, .tour)
    case .suitability?: count(number, .point)
    case nil: self.number(number)
    }
  }

  func gap(_ gap: Gap) -> String { "gap \(percent(gap.percent))" }

  func surety(_ status: Plan.Status, proven: Int, of levels: Int) -> String {
    let share =
      proven == 0
      ? "Of none of the \(number(levels)) levels is it proven that no plan does better."
      : "\(number(proven)) of the \(number(levels)) levels \(proven == 1 ? "is" : "are") proven: pursued in "
        + "this order, no plan does better there."
    return switch status {
    case .optimal:
      "This plan is proven to be a best one: whatever plan is better at one of these levels is worse at "
        + "one before it."
    case .withinGap:
      share
        + " The solve ended within the gap that was asked for; where one is left, it says how much "
        + "better a plan could be at most. Every rule is kept."
    case .feasible:
      share
        + " The solve was stopped before the rest was; the gap says how much better a plan could be "
        + "at most. Every rule is kept."
    }
  }

  func surety(_ level: Plan.Level, isFirst: Bool) -> String {
    let plan = isFirst ? "no plan" : "no plan that keeps the levels before it"
    let isMaximised = ObjectiveLevel(level.name)?.isMaximised ?? false
    let more = isMaximised ? "more" : "fewer"
    guard level.value != level.bound else { return "Proven: \(plan) has \(more)." }
    let difference = quantity(abs(level.bound - level.value), of: level.name)
    let limit = quantity(level.bound, of: level.name)
    return "Not proven to be the best: \(plan) has \(more) than \(limit), so at most "
      + "\(difference) \(more) may be possible."
  }

  func outcome(_ level: Plan.Level) -> String {
    level.value == level.bound
      ? "\(number(level.value)), proven" : "\(number(level.value)), bound \(number(level.bound))"
  }

  func legend(_ kind: PageMark) -> String {
    switch kind {
    case .new: "new tour"
    case .kept: "kept as published"
    case .running: "running"
    case .handover: "handover"
    case .vacant: "vacant"
    case .course: "course before a tour"
    case .away: "not available"
    case .rest: "rest"
    case .reached: "on tour, enough"
    case .missed: "on tour, too few"
    case .goal: "wanted"
    case .value: "best plan so far"
    case .bound: "proven bound"
    }
  }

  func origin(of state: Plan.State) -> String {
    switch state {
    case .new: "new"
    case .kept: "kept"
    case .running: "running"
    }
  }

  func candidates(_ count: Int, headcount: Int) -> String {
    "\(number(count)) \(count == 1 ? "candidate" : "candidates") for \(number(headcount)) "
      + (headcount == 1 ? "seat" : "seats")
  }

  func vacantMonths(_ count: Int) -> String { "\(self.count(count, .officerMonth)) vacant" }

  func furtherOfficers(_ count: Int) -> String {
    "\(self.count(count, .officer)) with fewer points could be sent, too."
  }

  func postsShown(_ count: Int, of all: Int) -> String {
    "Of \(number(all)) posts the \(number(count)) with vacant months are shown, so that the page stays small. "
      + "\(quoted("muster rank --post")) and \(quoted("muster explain")) speak of every one."
  }

  func aim(_ target: Target, in programme: Programme) -> String {
    let who =
      switch target.who {
      case .gender(.female): "women"
      case .gender(.male): "men"
      case .gender(.other): "officers of another gender"
      case .language(let subject, let level):
        "\(language(programme.languages[subject])) at \(level) or above"
      case .skill(let subject, let level): "\(programme.skills[subject]) at \(level) or above"
      case .rank(let rank): "\(programme.ranks[rank]) or above"
      case .missions(let least): "\(count(least, .mission)) before, or more"
      }
    let amount =
      switch target.atLeast {
      case .officers(let count): self.count(count, .officer)
      case .percent(let share): percent(String(share)) + " of those asked for"
      }
    return "\(who): at least \(amount), weight \(number(target.weight))"
  }

  func monthsMet(_ record: TargetRecord) -> String {
    "met in \(number(record.met)) of \(count(record.months.count, .month))"
      + (record.short > 0 ? ", \(count(record.short, .officerMonth)) short" : "")
  }

  func officersShown(_ count: Int, withTour: Int, of all: Int, onlyWithTour: Bool) -> String {
    onlyWithTour
      ? "The \(number(count)) of \(self.count(all, .officer)) who have a tour."
      : "The \(number(count)) of \(self.count(all, .officer)) who have a tour or could be sent to at least "
        + "one post; \(number(withTour)) have a tour."
  }

  var terms: [(term: String, meaning: String)] {
    [
      ("Officer-month", "one officer on one post for one month."),
      (
        "Level",
        "an aim of the plan. Levels are pursued in their order, none at the price of one before it."
      ),
      ("Bound", "what no plan that keeps the levels before it can beat; proven, not estimated."),
      ("Gap", "how far value and bound are apart, as a share of the larger; rounded up."),
      (
        "Running",
        "a tour that is a fact. Kept: a published tour, unchanged. New: begun by this plan."
      ),
      (
        "Handover",
        "months at the start of a tour beside the predecessor: the officer is there, but does not yet "
          + "fill the post."
      ),
      (
        "Points",
        "what an officer is worth on a post for a month, from board, experience and assets."
      ),
      ("Candidate", "a plan could start a tour of the officer there; every rule admits it."),
    ]
  }
}
