/// Headings, column titles and labels of pages.
extension English {
  var answerTitle: String { "The answer" }
  var sureTitle: String { "How sure is this?" }
  var strengthTitle: String { "Officer-months by mission" }
  var timelineTitle: String { "Timeline" }
  var timelineNote: String {
    "Every post with its tours, one line for each officer it asks for. Hatched months are vacant; a bar that is cut "
      + "off at the edge goes on beyond it."
  }
  var vacanciesTitle: String { "Vacancies" }
  var noVacancies: String { "Every post is filled in every month." }
  var heatNote: String {
    "Officers missing in each month; the darker the cell, the greater their share of those asked for."
  }
  var heatShades: [String] {
    ["nobody missing", "up to 10 %", "up to 25 %", "up to 50 %", "more"]
  }
  var vacantPostsTitle: String { "Vacant posts" }
  var quotasTitle: String { "Quotas" }
  var quotasText: String {
    "Officers on tour in each month against the most that a service or mission may have away at once. "
      + "Months at the limit stand out."
  }
  var targetsTitle: String { "Targets" }
  var targetsText: String {
    "Officers on tour who count towards each target, month by month, against how many are wanted."
  }
  var targetOutside: String { "In no month does anybody count here." }
  var officersTitle: String { "Officers" }
  var postsTitle: String { "Posts and candidates" }
  var postsText: String {
    "What each post asks for, and who could be sent, most points first, with every part of the points a "
      + "month. Points alone do not decide: an officer can serve in one place only, services have "
      + "quotas, and targets and courses count, too."
  }
  var rosterTitle: String { "Roster" }
  var solveTitle: String { "How the plan was found" }
  var solveText: String {
    "For each level, the worth of the best plan so far and what was proven then, one step to the right "
      + "whenever one of them changed. A bound counts for plans that keep the levels before it, so "
      + "it may jump when one of those is settled; where the lines meet, the level is proven. A bound beyond the picture "
      + "runs along its edge."
  }
  var readingTitle: String { "How to read this" }

  var filledLabel: String { "Filled" }
  var vacantLabel: String { "Vacant officer-months" }
  var toursLabel: String { "Tours" }
  var targetsLabel: String { "Targets met" }
  var targetsNote: String { "in every month" }
  var quotasLabel: String { "Quotas at the limit" }
  var quotasNote: String { "in at least one month" }

  var missionLabel: String { "Mission" }
  var postLabel: String { "Post" }
  var roleLabel: String { "Role" }
  var priorityLabel: String { "Priority" }
  var officerLabel: String { "Officer" }
  var nameLabel: String { "Name" }
  var serviceLabel: String { "Service" }
  var rankNameLabel: String { "Rank" }
  var fromLabel: String { "From" }
  var untilLabel: String { "Until" }
  var monthsLabel: String { "Months" }
  var stateLabel: String { "State" }
  var courseLabel: String { "Course" }
  var pointsLabel: String { "Points" }
  var missingLabel: String { "Missing" }
  var officerMonthsLabel: String { "Officer-months" }
  var candidatesLabel: String { "Candidates" }
  var sumLabel: String { "Total" }
  var quotaLabel: String { "Quota" }
  var leastLabel: String { "At least" }
  var mostLabel: String { "At most" }
  var peakLabel: String { "Peak" }
  var usedLabel: String { "Used" }
  var byMonthLabel: String { "Month by month" }
  var atLimitLabel: String { "Months at the limit" }
  var whenLabel: String { "When" }
  var everyScope: String { "every" }
  var eligibleLabel: String { "Possible posts" }
  var bestLabel: String { "Stands best" }
  var bestAtLabel: String { "At post" }
  var rankLabel: String { "Place" }
  var inPlanLabel: String { "In this plan" }
  var notSent: String { "not sent" }
  var here: String { "here" }
  var nothingAsked: String { "No essential requirements." }
  var essentialsLabel: String { "Essential" }

  var teamLabel: String { "Team" }
  var laneLabel: String { "Seat" }
  var targetLabel: String { "Target" }
  var aimLabel: String { "Aim" }
  var monthLabel: String { "Month" }
  var onTourLabel: String { "On tour" }
  var wantedLabel: String { "Wanted" }
  var partsLabel: String { "Reasons" }
  var reserveLabel: String { "Reserve" }
  var nameOfReserveLabel: String { "Name of the reserve" }
  var ofReserveLabel: String { "Points of the reserve" }
  var standInsNote: String {
    "Who stays at home and could take a tour as it is, no rule broken and nobody else moved; and what each level "
      + "would be worth more or less. What a reserve costs when others may move, too: muster rank."
  }
  var noStandIn: String { "nobody at home" }
  var sheetNames: [String] {
    ["Summary", "Roster", "Reserves", "Timeline", "Vacancies", "Quotas", "Targets", "Reasons"]
  }

  var searchLabel: String { "Search" }
  var vacantOnly: String { "Only posts with vacancies" }
  var clearLabel: String { "Clear" }
  var shownKinds: [String] { ["posts", "tours", "officers"] }
}
