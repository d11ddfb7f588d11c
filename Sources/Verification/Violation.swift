import Programme

/// One breach of one rule: which, by whom, where, when, what was found and what is allowed.
public struct Violation: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The rule broken.
  public let rule: Rule
  /// Who, where and when.
  public let scene: Scene
  /// What was found and what is allowed.
  public let finding: Finding

  /// A breach of these parts.
  init(_ rule: Rule, _ scene: Scene, _ finding: Finding) {
    self.rule = rule
    self.scene = scene
    self.finding = finding
  }

  /// The same without the reasons that people wrote.
  public var withoutReason: Violation { Violation(rule, scene, finding.withoutReason) }

  /// Who, where and when; nil for what has no part in it.
  public struct Scene: Hashable, Sendable {
    /// The officer's identifier.
    public internal(set) var officer: String?
    /// The post's identifier.
    public internal(set) var post: String?
    /// The first month: of the tour, or of the months in which the rule is broken.
    public internal(set) var from: Month?
    /// The last month, likewise.
    public internal(set) var until: Month?
    /// The quota's identifier.
    public internal(set) var quota: String?
    /// The course's identifier.
    public internal(set) var course: String?
    /// The level of the objective.
    public internal(set) var level: String?
    /// The essential requirement: "language fr B2".
    public internal(set) var requirement: String?
  }

  /// The rule's name, with the requirement where it is one: "possible tour: essential language fr B2".
  public var title: String {
    scene.requirement.map { "\(rule.name) \($0)" } ?? rule.name
  }

  /// One line: "headcount: P-1 2027-03..2027-05: 3 officers cover the post, 2 are allowed".
  public var description: String {
    let place = scene.description
    return place.isEmpty ? "\(title): \(finding)" : "\(title): \(place): \(finding)"
  }

  /// By rule, then by scene and finding.
  public static func < (a: Violation, b: Violation) -> Bool {
    if a.rule != b.rule { return a.rule < b.rule }
    let (here, there) = (a.scene, b.scene)
    let (who, other) = (here.names, there.names)
    if who != other { return who.lexicographicallyPrecedes(other) }
    if here.months != there.months {
      return here.months.lexicographicallyPrecedes(there.months)
    }
    return a.finding.description < b.finding.description
  }
}

extension Violation.Scene: CustomStringConvertible {
  /// The scene in a few words: "O-1 on P-1 2027-01..2027-12".
  public var description: String {
    var words: [String] = []
    switch (officer, post) {
    case (let officer?, let post?): words.append("\(officer) on \(post)")
    case (let name?, nil), (nil, let name?): words.append(name)
    case (nil, nil): break
    }
    words += [quota, level].compactMap(\.self)
    if let course { words.append(officer == nil ? course : "course \(course)") }
    switch (from, until) {
    case (let from?, let until?) where from != until: words.append("\(from)..\(until)")
    case (let month?, _), (nil, let month?): words.append(month.description)
    case (nil, nil): break
    }
    return words.joined(separator: " ")
  }

  /// The names in it, for ordering.
  fileprivate var names: [String] {
    [officer, post, quota, course, level, requirement].map { $0 ?? "" }
  }

  /// The months in it, for ordering.
  fileprivate var months: [Int] { [from, until].map { $0?.index ?? .min } }
}
