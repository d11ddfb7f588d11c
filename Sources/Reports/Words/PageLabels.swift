/// The headings, column titles and labels of pages.
protocol PageLabels: Sendable {
  // Headings, each with the sentence below it where there is one.
  var answerTitle: String { get }
  var sureTitle: String { get }
  var strengthTitle: String { get }
  var timelineTitle: String { get }
  var timelineNote: String { get }
  var vacanciesTitle: String { get }
  var noVacancies: String { get }
  var heatNote: String { get }
  /// What the shades of the heat map mean, from the lightest on.
  var heatShades: [String] { get }
  var vacantPostsTitle: String { get }
  var quotasTitle: String { get }
  var quotasText: String { get }
  var targetsTitle: String { get }
  var targetsText: String { get }
  var targetOutside: String { get }
  var officersTitle: String { get }
  var postsTitle: String { get }
  var postsText: String { get }
  var rosterTitle: String { get }
  var solveTitle: String { get }
  var solveText: String { get }
  var readingTitle: String { get }

  // Figures at the top.
  var filledLabel: String { get }
  var vacantLabel: String { get }
  var toursLabel: String { get }
  var targetsLabel: String { get }
  var targetsNote: String { get }
  var quotasLabel: String { get }
  var quotasNote: String { get }

  // Columns.
  var missionLabel: String { get }
  var postLabel: String { get }
  var roleLabel: String { get }
  var priorityLabel: String { get }
  var officerLabel: String { get }
  var nameLabel: String { get }
  var serviceLabel: String { get }
  var rankNameLabel: String { get }
  var fromLabel: String { get }
  var untilLabel: String { get }
  var monthsLabel: String { get }
  var stateLabel: String { get }
  var courseLabel: String { get }
  var pointsLabel: String { get }
  var missingLabel: String { get }
  var officerMonthsLabel: String { get }
  var candidatesLabel: String { get }
  var sumLabel: String { get }
  var quotaLabel: String { get }
  var leastLabel: String { get }
  var mostLabel: String { get }
  var peakLabel: String { get }
  var usedLabel: String { get }
  var byMonthLabel: String { get }
  var atLimitLabel: String { get }
  var whenLabel: String { get }
  var everyScope: String { get }
  var eligibleLabel: String { get }
  var bestLabel: String { get }
  var bestAtLabel: String { get }
  var rankLabel: String { get }
  var inPlanLabel: String { get }
  var notSent: String { get }
  var here: String { get }
  var nothingAsked: String { get }
  var essentialsLabel: String { get }

  // Columns of the workbook alone, and its sheets.
  var teamLabel: String { get }
  var laneLabel: String { get }
  var targetLabel: String { get }
  var aimLabel: String { get }
  var monthLabel: String { get }
  var onTourLabel: String { get }
  var wantedLabel: String { get }
  var partsLabel: String { get }
  var reserveLabel: String { get }
  var nameOfReserveLabel: String { get }
  var ofReserveLabel: String { get }
  var standInsNote: String { get }
  var noStandIn: String { get }
  /// Summary, roster, reserves, timeline, vacancies, quotas, targets, reasons.
  var sheetNames: [String] { get }

  // Controls.
  var searchLabel: String { get }
  var vacantOnly: String { get }
  var clearLabel: String { get }
  /// Posts, tours and officers, each behind how many are shown.
  var shownKinds: [String] { get }
}
