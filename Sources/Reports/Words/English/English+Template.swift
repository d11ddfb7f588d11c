import Programme

extension English {
  var templateTitle: String { "A programme for Muster" }
  var mustBeFilled: String { "Must be filled." }
  var mayBeBlank: String { "May stay blank." }
  var listGoesRight: String { "One value a cell, going on to the right." }

  func standard(_ values: [String]) -> String {
    "Blank means " + values.joined(separator: ", ") + "."
  }

  func content(_ content: TableSchema.Content) -> String? {
    switch content {
    case .text: nil
    case .month: "A month as YYYY-MM, or a date in it."
    case .months: "any, every:3 (every third month), or months as 2027-01|2027-07."
    case .amount: "A number of officers, or a share of the headcount as 30%."
    case .whole(let range) where range.upperBound == 10_000_000:
      "A whole number, \(range.lowerBound) or more."
    case .whole(let range):
      "A whole number from \(number(range.lowerBound)) to \(number(range.upperBound))."
    case .decimal(let range):
      "A number from \(number(range.lowerBound)) to \(number(range.upperBound))."
    case .word(let words): "One of: \(words.joined(separator: ", "))."
    case .rank: "One of the ranks on the sheet 'programme'."
    case .identifier(let file): "One of those in column A of the sheet '\(file.dropLast(4))'."
    }
  }

  static let meanings = [
    "name": "The title on every report.",
    "from": "The first month that is planned.",
    "months": "How many months are planned.",
    "ranks": "The names of the ranks, lowest first.",
    "rest_months": "Whole months at home between two tours of one officer.",
    "handover_months":
      "Months at the start of a tour beside the predecessor; the post is not yet filled by it.",
    "rotation_cost": "Points that each tour costs which starts in the plan.",
    "training_within_months": "A course must lie in one of so many months before the tour.",
    "points.board": "Points a month for each point of the board's score.",
    "points.experience": "Points a month for each earlier mission.",
    "points.experience_max": "How many earlier missions earn points at most.",
    "points.surplus_language": "Points a month for each level of a language above what is needed.",
    "points.surplus_skill": "Points a month for each level of a skill above what is needed.",
    "objective":
      "What the plan is good for, most important first; what is left out does not count.",
    "services.service": "A short name of the police service, used everywhere.",
    "services.name": "Its full name.",
    "services.strength": "How many officers it has.",
    "officers.officer": "A short name or number of the officer, used everywhere.",
    "officers.name": "The officer's name.",
    "officers.service": "The officer's police service.",
    "officers.rank": "The officer's rank.",
    "officers.gender": "The officer's gender, for targets.",
    "officers.born": "The month of birth, for requirements of age.",
    "officers.joined": "The month of joining the police, for requirements of service.",
    "officers.board_score": "The selection board's score.",
    "officers.missions": "How many missions the officer has served on before.",
    "officers.available_from": "The first month in which the officer can be away.",
    "officers.available_until": "The last month in which the officer can be away.",
    "officers.home_since": "The last month of the officer's latest tour.",
    "officers.clearance_until": "The last month of the security clearance.",
    "officers.driving": "Whether the officer may drive there.",
    "officers.firearms": "Whether the officer is qualified with firearms.",
    "languages.officer": "The officer.",
    "languages.language": "The language, as requirements and targets name it.",
    "languages.level": "How well the officer speaks it (CEFR).",
    "skills.officer": "The officer.",
    "skills.skill": "The skill, as requirements and targets name it.",
    "skills.level": "How well the officer commands it.",
    "missions.mission": "A short name of the mission, used everywhere.",
    "missions.name": "Its full name.",
    "missions.country": "Where it is.",
    "missions.from": "Its first month.",
    "missions.until": "Its last month.",
    "missions.armed": "Whether officers carry weapons there.",
    "missions.rest_months": "Months at home after a tour there, instead of the programme's.",
    "posts.post": "A short name of the post, used everywhere.",
    "posts.mission": "The mission that it belongs to.",
    "posts.team": "The team in the mission, if any.",
    "posts.role": "What officers do there, as requirements name it.",
    "posts.headcount": "How many officers it needs at once.",
    "posts.priority": "How important it is; 1 comes first.",
    "posts.from": "Its first month.",
    "posts.until": "Its last month.",
    "posts.tour_months": "How long a tour lasts, in months: 12, or one of several as 6|9|12.",
    "posts.starts": "When tours may start.",
    "requirements.scope":
      "What it applies to: all posts, those of a mission or a role, or one post.",
    "requirements.id": "Which mission, role or post; blank where the scope is all.",
    "requirements.kind": "What is asked for.",
    "requirements.name": "Which language or skill; blank for other kinds.",
    "requirements.level":
      "How much: B2 for a language, 1 to 5 for a skill, a rank, years, missions or a score.",
    "requirements.essential": "yes: nobody goes without it. no: it earns points.",
    "requirements.points": "Points a month of officers who have it, where it is not essential.",
    "quotas.quota": "A short name of the quota.",
    "quotas.service": "The service that it limits; blank means all together.",
    "quotas.mission": "The mission in which it does; blank means all together.",
    "quotas.from": "The first month in which it holds.",
    "quotas.until": "The last month in which it holds.",
    "quotas.min": "The fewest officers on tour at once; fewer count as missing.",
    "quotas.max": "The most officers on tour at once; never exceeded.",
    "targets.target": "What the target is called in reports.",
    "targets.mission": "The mission in which it holds; blank means all together.",
    "targets.team": "The team in which it holds; blank means all together.",
    "targets.from": "The first month in which it holds.",
    "targets.until": "The last month in which it holds.",
    "targets.who": "Who counts: gender=F, language:fr=B2, skill:NAME=3, rank=NAME or missions=1.",
    "targets.at_least": "How many of them are wanted on tour.",
    "targets.weight": "How much each that is missing counts; blank means 1.",
    "courses.course": "A short name of the course.",
    "courses.month": "The month in which it is held.",
    "courses.seats": "How many officers it takes.",
    "courses.mission": "The mission that it prepares for; blank means every one.",
    "tours.officer": "The officer.",
    "tours.post": "The post.",
    "tours.from": "The first month of the tour.",
    "tours.until": "The last month of the tour.",
    "tours.state": "running: it stays as it is. planned: it was published, and may change.",
    "pins.officer": "The officer.",
    "pins.post": "The post.",
    "pins.from": "The month in which the tour starts; blank means any.",
    "pins.decision": "require: the plan must have this tour. forbid: it must not.",
    "pins.reason": "Why it was decided so.",
    "scores.officer": "The officer.",
    "scores.post": "The post.",
    "scores.points": "Points a month of this officer there, instead of those that are worked out.",
  ]
}
