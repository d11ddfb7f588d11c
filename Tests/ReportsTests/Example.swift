import Programme
import Tables

/// A small programme and a plan for it, worked out by hand.
enum Example {
  /// Two missions, three posts, four officers, six months with one of handover.
  static var programme: Programme {
    get throws { try Programme(files: files) }
  }

  /// Its tables.
  static let files: [String: String] = [
    "programme.json5": """
    { name: "Example", from: "2027-01", months: 6, ranks: ["constable", "sergeant"],
      rest_months: 2, handover_months: 1, objective: ["vacancies:1", "targets", "suitability"] }
    """,
    "services.csv": "service,name\nA,Alpha\nB,Bravo\n",
    "officers.csv": """
    officer,name,service,rank,gender,board_score
    O1,"Roy, Anne",A,sergeant,F,90
    O2,Smith,A,constable,M,70
    O3,Tremblay,B,constable,F,80
    O4,"Lee ""Max"" Wu",B,sergeant,M,60

    """,
    "missions.csv": "mission,name,until\nM,First,\nN,Second,2027-03\n",
    "posts.csv": """
    post,mission,team,role,headcount,priority,tour_months
    P1,M,north,adviser,2,1,6
    P2,M,south,chief,1,2,3|6
    P3,N,,adviser,1,3,3

    """,
    "requirements.csv": "scope,id,kind,level,essential\nrole,chief,rank,sergeant,yes\n",
    "quotas.csv": """
    quota,service,mission,min,max
    alpha,A,,,1
    bravo,B,M,2,

    """,
    "targets.csv": """
    target,mission,who,at_least,weight
    women,M,gender=F,30%,2
    lead,N,rank=sergeant,1,1

    """,
    "courses.csv": "course,month,seats\nC1,2026-12,4\n",
    "tours.csv": "officer,post,from,until,state\nO2,P1,2026-10,2027-03,running\n",
  ]

  /// One tour that runs, one kept, one new; the last level is not proven.
  static let plan = Plan(
    programme: "Example", status: .feasible,
    levels: [
      Plan.Level(name: "vacancies:1", value: 4, bound: 4),
      Plan.Level(name: "targets", value: 9, bound: 8),
      Plan.Level(name: "suitability", value: 1_234_567, bound: 1_234_890),
    ],
    tours: [
      Plan.Tour(
        officer: "O2", post: "P1", from: month("2026-10"), until: month("2027-03"), state: .running,
        course: nil, points: nil),
      Plan.Tour(
        officer: "O4", post: "P2", from: month("2027-01"), until: month("2027-06"), state: .kept,
        course: "C1", points: 600),
      Plan.Tour(
        officer: "O3", post: "P1", from: month("2027-01"), until: month("2027-06"), state: .new,
        course: "C1", points: 800),
    ])

  private static func month(_ text: String) -> Month { Month(text) ?? Month(index: 0) }
}
