/// Two officers and two posts for one year: O1 may serve on P1, and nobody on P2.
enum SmallProgramme {
  /// A folder with its tables.
  static func folder() throws -> Scratch {
    let folder = try Scratch()
    try folder.write(
      "{ name: 'Small', from: '2027-01', months: 12, ranks: ['constable', 'inspector'] }",
      to: "programme.json5")
    try folder.write("service\nA\n", to: "services.csv")
    try folder.write(
      """
      officer,service,rank,board_score,available_from
      O1,A,constable,80,
      O2,A,inspector,80,2028-01

      """, to: "officers.csv")
    try folder.write("mission\nM\n", to: "missions.csv")
    try folder.write(
      """
      post,mission,role,headcount,priority,tour_months
      P1,M,adviser,1,1,6
      P2,M,chief,1,1,6

      """, to: "posts.csv")
    try folder.write(
      "scope,id,kind,level,essential\nrole,chief,rank,inspector,yes\n", to: "requirements.csv")
    return folder
  }
}
