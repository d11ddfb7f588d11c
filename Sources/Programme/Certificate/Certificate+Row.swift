extension Certificate {
  /// A row by what it says, in the words of the tables: no index of any program.
  public struct Row: Hashable, Comparable, Sendable {
    /// What it is, and of what: `["post", "MONUSCO-07"]`.
    public let name: [String]
    /// The month it counts in; nil for courses and pins, which have one row.
    public let month: Month?

    /// A row of this name.
    public init(_ name: [String], _ month: Month? = nil) {
      self.name = name
      self.month = month
    }

    /// By name, then by month.
    public static func < (a: Row, b: Row) -> Bool {
      if a.name != b.name { return a.name.lexicographicallyPrecedes(b.name) }
      return (a.month?.index ?? .min) < (b.month?.index ?? .min)
    }

    /// The names of an officer's, a post's, a quota's and a course's rows.
    public static func officer(_ id: String) -> [String] { ["officer", id] }
    /// The officers who cover a post: at most its headcount.
    public static func post(_ id: String) -> [String] { ["post", id] }
    /// The officers on tour whom a quota counts: at most its maximum.
    public static func quota(_ id: String) -> [String] { ["quota", id] }
    /// The same, of whom a quota wants a minimum.
    public static func minimum(_ id: String) -> [String] { ["minimum", id] }
    /// The seats taken on a course.
    public static func course(_ id: String) -> [String] { ["course", id] }

    /// The tours that keep a require pin: at least one.
    public static func pin(_ pin: Pin, in programme: Programme) -> [String] {
      [
        "pin", programme.officers[pin.officer].id, programme.posts[pin.post].id,
        pin.from?.description ?? "",
      ]
    }

    /// The officers on tour whom a target counts. Targets that differ in their weight alone are one.
    public static func target(_ target: Target, in programme: Programme) -> [String] {
      [
        "target", target.label, target.mission.map { programme.missions[$0].id } ?? "",
        target.team ?? "", target.from?.description ?? "", target.until?.description ?? "",
        target.who.cell(in: programme), target.atLeast.cell,
      ]
    }
  }
}

extension Target.Who {
  /// Who counts, as the table has it.
  fileprivate func cell(in programme: Programme) -> String {
    switch self {
    case .gender(let gender): "gender=\(gender.rawValue)"
    case .language(let name, let level): "language:\(programme.languages[name])=\(level)"
    case .skill(let name, let level): "skill:\(programme.skills[name])=\(level)"
    case .rank(let rank): "rank=\(programme.ranks[rank])"
    case .missions(let number): "missions=\(number)"
    }
  }
}

extension Target.Amount {
  /// How many are wanted, as the table has it.
  fileprivate var cell: String {
    switch self {
    case .officers(let number): String(number)
    case .percent(let percent): "\(percent)%"
    }
  }
}
