import Programme

/// A small programme and a valid plan that together use every table and every rule.
///
/// January to December 2027; the sums below are worked out by hand in `ExampleTests`.
enum Example {
  static let folder = Folder(
    settings: [
      "name": .string("Example"), "from": .string("2027-01"), "months": .number("12"),
      "ranks": .array(["constable", "sergeant", "inspector"].map { Setting(.string($0)) }),
      "rest_months": .number("6"), "handover_months": .number("1"), "rotation_cost": .number("50"),
      "training_within_months": .number("3"),
      "points": .object(
        [
          ("board", "15"), ("experience", "5"), ("experience_max", "2"), ("surplus_language", "7"),
          ("surplus_skill", "3"),
        ].map { Setting.Member($0.0, Setting(.number($0.1))) }),
    ],
    tables: [
      "services": ["service", "N", "S"],
      "officers": [
        "officer,service,rank,gender,born,joined,board_score,missions,available_from,"
          + "available_until,home_since,clearance_until,driving,firearms",
        "A,N,sergeant,F,1990-05,2012-01,4.1,3,2027-01,2028-12,2026-03,,yes,yes",
        "B,S,constable,M,,,70,,,,,,yes,",
        "C,N,constable,M,1985-01,,70,,,,,,yes,",
        "D,S,sergeant,F,,,60,,,,,,yes,",
        "E,N,sergeant,M,1990-07,2017-07,3.5,1,,,,2027-07,yes,",
        "F,S,inspector,X,,,80,,,,,,yes,",
        "G,N,constable,,,,50,,,,,,yes,",
      ],
      "languages": [
        "officer,language,level", "A,fr,C1", "A,en,B1", "B,fr,B2", "C,fr,B2", "D,fr,B2", "E,fr,B1",
        "F,fr,C2", "G,fr,B2",
      ],
      "skills": [
        "officer,skill,level", "A,mentoring,4", "B,mentoring,2", "C,mentoring,2", "E,mentoring,1",
        "F,mentoring,3", "G,mentoring,2",
      ],
      "missions": ["mission,from,until,rest_months", "M1,,,9", "M2,2027-03,2028-06,"],
      "posts": [
        "post,mission,team,role,headcount,priority,from,until,tour_months,starts",
        "P1,M1,T1,patrol,2,1,,,6,any",
        "P2,M2,,advisor,1,2,2027-04,2028-12,6|9|12,every:3",
        "P3,M1,T2,patrol,1,3,,,6,2027-01|2027-07",
      ],
      "requirements": [
        "scope,id,kind,name,level,essential,points",
        "all,,driving,,,yes,",
        "all,,language,fr,B1,yes,",
        "role,patrol,language,fr,B2,yes,",
        "post,P1,skill,mentoring,2,yes,",
        "mission,M2,clearance,,,yes,",
        "all,,firearms,,,no,10",
        "mission,M1,language,en,B1,no,4",
        "all,,age_at_least,,37,no,3",
      ],
      "quotas": [
        "quota,service,mission,from,until,min,max",
        "QN,N,M1,,,1,3",
        "QS,S,,2027-02,2027-04,2,",
      ],
      "targets": [
        "target,mission,team,from,until,who,at_least,weight",
        "Women,M1,T1,,,gender=F,50%,3",
        "French,,,2027-06,2027-08,language:fr=B2,3,",
      ],
      "courses": [
        "course,month,seats,mission",
        "K1,2026-10,2,", "K2,2027-02,1,M1", "K3,2027-04,1,M2", "K4,2027-06,3,", "K5,2027-09,1,",
        "K6,2027-06,1,M2", "K7,2027-11,1,",
      ],
      "tours": [
        "officer,post,from,until,state",
        "B,P1,2026-10,2027-03,running",
        "F,P2,2026-06,2027-01,running",
        "C,P1,2027-01,2027-06,planned",
        "D,P3,2027-01,2027-06,planned",
      ],
      "pins": [
        "officer,post,from,decision,reason",
        "B,P1,,require,",
        "D,P3,2027-07,require,asked for by the mission",
        "A,P3,,forbid,served there before",
        "C,P2,2027-04,forbid,",
      ],
      "scores": ["officer,post,points", "D,P3,-5", "A,P2,1000"],
    ])

  /// The tours of the valid plan.
  static let tours = [
    Draft("B", "P1", "2026-10", "2027-03", .running),
    Draft("F", "P2", "2026-06", "2027-01", .running),
    Draft("C", "P1", "2027-01", "2027-06", .kept, course: "K1", points: 1053),
    Draft("A", "P1", "2027-04", "2027-09", .new, course: "K2", points: 99),
    Draft("D", "P3", "2027-07", "2027-12", .new, course: "K4", points: -5),
    Draft("E", "P2", "2027-07", "2028-06", .new, course: "K3", points: 61),
    Draft("F", "P1", "2027-08", "2028-01", .new, course: "K4", points: 1217),
  ]
}
