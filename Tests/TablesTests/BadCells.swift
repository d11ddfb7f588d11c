extension CellFaultTests {
  /// A table, a column of it, a cell that it may not hold, and the fault that says so.
  static let badCells: [(file: String, column: String, cell: String, fault: String)] = [
    (
      "services.csv", "strength", "many",
      "2:9: error: strength: 'many' (expected officers: a whole number, at least 0)"
    ),
    (
      "services.csv", "strength", "-1",
      "2:9: error: strength: '-1' (expected officers: a whole number, at least 0)"
    ),
    (
      "officers.csv", "service", "M",
      "2:8: error: service: unknown service 'M'; did you mean 'N'? \(services)"
    ),
    (
      "officers.csv", "rank", "sergent",
      "2:10: error: rank: unknown rank 'sergent'; did you mean 'sergeant'? \(ranks)"
    ),
    ("officers.csv", "rank", "general", "2:10: error: rank: unknown rank 'general' \(ranks)"),
    (
      "officers.csv", "gender", "f",
      "2:19: error: gender: unknown gender 'f'; did you mean 'F'? (expected one of F, M, X)"
    ),
    ("officers.csv", "born", "1980-13", "2:21: error: born: '1980-13' \(month)"),
    ("officers.csv", "born", "1980-00", "2:21: error: born: '1980-00' \(month)"),
    ("officers.csv", "born", "1980-1", "2:21: error: born: '1980-1' \(month)"),
    ("officers.csv", "born", "01/1980", "2:21: error: born: '01/1980' \(month)"),
    ("officers.csv", "born", "1980-01-15", "2:21: error: born: '1980-01-15' \(month)"),
    (
      "officers.csv", "joined", "1979-12",
      "2:29: warning: joined: 1979-12, before birth 1980-01 (expected 1980-01 or later)"
    ),
    (
      "officers.csv", "board_score", "100.1",
      "2:37: error: board_score: '100.1' (expected a board score: a number from 0 to 100)"
    ),
    (
      "officers.csv", "board_score", "8e1",
      "2:37: error: board_score: '8e1' (expected a board score: a number from 0 to 100)"
    ),
    (
      "officers.csv", "missions", "1.5",
      "2:42: error: missions: '1.5' (expected earlier missions: a whole number, at least 0)"
    ),
    (
      "officers.csv", "available_until", "2026-12",
      "2:52: error: available_until: 2026-12, before available_from 2027-01 (expected 2027-01 or later)"
    ),
    ("officers.csv", "driving", "Yes", "2:76: error: driving: 'Yes'; did you mean 'yes'? \(yesNo)"),
    ("officers.csv", "firearms", "1", "2:80: error: firearms: '1' \(yesNo)"),
    (
      "languages.csv", "officer", "O3",
      "2:1: error: officer: unknown officer 'O3'; did you mean 'O1'? \(officers)"
    ),
    (
      "languages.csv", "level", "b2",
      "2:7: error: level: unknown language level 'b2'; did you mean 'B2'? (expected one of A1, A2, B1, B2, C1, C2)"
    ),
    (
      "languages.csv", "level", "3",
      "2:7: error: level: unknown language level '3' (expected one of A1, A2, B1, B2, C1, C2)"
    ),
    (
      "skills.csv", "level", "6",
      "2:14: error: level: '6' (expected a skill level: a whole number from 1 to 5)"
    ),
    (
      "skills.csv", "level", "0",
      "2:14: error: level: '0' (expected a skill level: a whole number from 1 to 5)"
    ),
    (
      "missions.csv", "until", "2026-12",
      "2:22: error: until: 2026-12, before from 2027-01 (expected 2027-01 or later)"
    ),
    ("missions.csv", "armed", "oui", "2:30: error: armed: 'oui' \(yesNo)"),
    (
      "missions.csv", "rest_months", "-6",
      "2:34: error: rest_months: '-6' (expected months of rest: a whole number, at least 0)"
    ),
    (
      "posts.csv", "mission", "m3",
      "2:4: error: mission: unknown mission 'm3'; did you mean 'M1'? \(missions)"
    ),
    (
      "posts.csv", "headcount", "two",
      "2:20: error: headcount: 'two' (expected officers: a whole number, at least 0)"
    ),
    ("posts.csv", "headcount", "2,0", "2:1: error: 11 cells (expected 10, as in the header)"),
    (
      "posts.csv", "priority", "4",
      "2:22: error: priority: '4' (expected a priority: a whole number from 1 to 3)"
    ),
    (
      "posts.csv", "priority", "0",
      "2:22: error: priority: '0' (expected a priority: a whole number from 1 to 3)"
    ),
    (
      "posts.csv", "until", "2026-01",
      "2:32: error: until: 2026-01, before from 2027-01 (expected 2027-01 or later)"
    ),
    (
      "posts.csv", "tour_months", "6|",
      "2:40: error: tour_months: '6|' (expected tour lengths in months, each 1 to 120, as 12 or 6|9|12)"
    ),
    (
      "posts.csv", "tour_months", "0",
      "2:40: error: tour_months: '0' (expected tour lengths in months, each 1 to 120, as 12 or 6|9|12)"
    ),
    (
      "posts.csv", "tour_months", "12|2",
      "2:40: error: tour_months: a tour of 2 months (expected more than the programme's handover_months, 2)"
    ),
    (
      "posts.csv", "starts", "every:0",
      "2:44: error: starts: 'every:0' (expected any, every:N, or months as 2027-01|2027-07)"
    ),
    (
      "posts.csv", "starts", "2027-01|2027-13",
      "2:44: error: starts: '2027-01|2027-13' (expected any, every:N, or months as 2027-01|2027-07)"
    ),
    (
      "requirements.csv", "scope", "posts",
      "2:1: error: scope: unknown scope 'posts'; did you mean 'post'? (expected one of all, mission, role, post)"
    ),
    (
      "requirements.csv", "id", "P9",
      "2:6: error: id: unknown post 'P9'; did you mean 'P1'? \(posts)"
    ),
    ("requirements.csv", "id", "", "2:6: error: id: blank \(posts)"),
    (
      "requirements.csv", "kind", "langage",
      "2:9: error: kind: unknown kind 'langage'; did you mean 'language'? (expected one of language, skill, rank, rank_at_most, service_years, age_at_least, age_at_most, missions, board_score, driving, firearms, clearance)"
    ),
    ("requirements.csv", "name", "", "2:18: error: name: blank (expected a text)"),
    (
      "requirements.csv", "name", "es",
      "2:18: warning: name: no officer has the language 'es'; did you mean 'en'? (expected a language that occurs)"
    ),
    (
      "requirements.csv", "level", "",
      "2:21: error: level: blank (expected one of A1, A2, B1, B2, C1, C2)"
    ),
    (
      "requirements.csv", "level", "3",
      "2:21: error: level: unknown language level '3' (expected one of A1, A2, B1, B2, C1, C2)"
    ),
    ("requirements.csv", "essential", "maybe", "2:24: error: essential: 'maybe' \(yesNo)"),
    (
      "requirements.csv", "points", "ten",
      "2:27: error: points: 'ten' (expected points: a whole number from -1000000 to 1000000)"
    ),
    ("quotas.csv", "service", "North", "2:3: error: service: unknown service 'North' \(services)"),
    (
      "quotas.csv", "mission", "M9",
      "2:5: error: mission: unknown mission 'M9'; did you mean 'M1'? \(missions)"
    ),
    (
      "quotas.csv", "until", "2026-12",
      "2:16: error: until: 2026-12, before from 2027-01 (expected 2027-01 or later)"
    ),
    (
      "quotas.csv", "min", "-1",
      "2:24: error: min: '-1' (expected officers: a whole number, at least 0)"
    ),
    ("quotas.csv", "max", "0", "2:26: error: max: 0, below min 1 (expected 1 or more)"),
    (
      "targets.csv", "mission", "M9",
      "2:7: error: mission: unknown mission 'M9'; did you mean 'M1'? \(missions)"
    ),
    (
      "targets.csv", "team", "alpah",
      "2:10: warning: team: no post has the team 'alpah'; did you mean 'alpha'? (expected a team that occurs)"
    ),
    (
      "targets.csv", "until", "2026-12",
      "2:24: error: until: 2026-12, before from 2027-01 (expected 2027-01 or later)"
    ),
    (
      "targets.csv", "at_least", "30.5%",
      "2:41: error: at_least: '30.5%' (expected a number of officers or a whole percentage, as 2 or 30%)"
    ),
    (
      "targets.csv", "at_least", "-1",
      "2:41: error: at_least: '-1' (expected a number of officers or a whole percentage, as 2 or 30%)"
    ),
    (
      "targets.csv", "weight", "-2",
      "2:45: error: weight: '-2' (expected a weight: a whole number from 0 to 100000)"
    ),
    ("courses.csv", "month", "2026-12-01", "2:3: error: month: '2026-12-01' \(month)"),
    (
      "courses.csv", "seats", "-1",
      "2:11: error: seats: '-1' (expected seats: a whole number, at least 0)"
    ),
    ("courses.csv", "mission", "all", "2:13: error: mission: unknown mission 'all' \(missions)"),
    (
      "tours.csv", "officer", "O9",
      "2:1: error: officer: unknown officer 'O9'; did you mean 'O1'? \(officers)"
    ),
    ("tours.csv", "post", "Q1", "2:4: error: post: unknown post 'Q1'; did you mean 'P1'? \(posts)"),
    (
      "tours.csv", "until", "2026-06",
      "2:15: error: until: 2026-06, before from 2026-07 (expected 2026-07 or later)"
    ),
    (
      "tours.csv", "state", "runing",
      "2:23: error: state: unknown state 'runing'; did you mean 'running'? (expected one of running, planned)"
    ),
    ("pins.csv", "from", "March", "2:7: error: from: 'March' \(month)"),
    (
      "pins.csv", "decision", "forbidden",
      "2:15: error: decision: unknown decision 'forbidden'; did you mean 'forbid'? (expected one of require, forbid)"
    ),
    (
      "scores.csv", "points", "1.5",
      "2:7: error: points: '1.5' (expected points a month: a whole number from -1000000 to 1000000)"
    ),
    (
      "scores.csv", "points", "1000000001",
      "2:7: error: points: '1000000001' (expected points a month: a whole number from -1000000 to 1000000)"
    ),
  ]
}
