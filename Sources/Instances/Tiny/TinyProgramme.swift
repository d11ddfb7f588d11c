import Programme

/// Programmes so small that every plan can be tried, each with a random choice of what the format knows.
///
/// They are for tests against an oracle. Nothing in them is meant to look real: blanks, zeros, negative
/// points, tours that break rules and pins that may clash all occur, as the format allows them.
public enum TinyProgramme {
  /// The programme of a seed: 3–7 officers, 2–4 posts, 6–12 months.
  public static func source(seed: UInt64) -> Source {
    var frame = TinyFrame(seed: seed)
    let settings = frame.settings(seed: seed)
    var sheets = [frame.services(), frame.missions(), frame.posts()]
    sheets += frame.people()
    sheets += [frame.requirements(), frame.quotas(), frame.targets()].compactMap(\.self)
    sheets += [frame.courses(), frame.tours(), frame.pins(), frame.scores()].compactMap(\.self)
    return Source(settings: settings, sheets: sheets)
  }
}

/// The sizes and names of a tiny programme, and the dice that draw the rest.
struct TinyFrame {
  var dice: Dice
  let first: Month
  let months: Int
  let ranks: [String]
  let handover: Int
  let serviceIDs: [String]
  let missionIDs: [String]
  let officerIDs: [String]
  let postIDs: [String]
  /// Roles that posts and skills are drawn from.
  let roles = ["training", "mentoring", "elections"]
  /// Languages that officers, requirements and targets are drawn from.
  let languages = ["en", "fr", "ar"]
  let teams = ["alpha", "bravo"]
  /// An officer who passes nearly every requirement, for pins that can be kept.
  let ready = "O1"
  /// The tour lengths of each post, drawn first, for tours to agree with.
  private(set) var lengths: [[Int]]
  /// The first month of each post's window, never before the horizon here.
  private(set) var opens: [Month]

  init(seed: UInt64) {
    var dice = Dice(seed: seed, stream: "tiny")
    let first = Month(index: 2027 * 12 + dice.below(12))
    self.first = first
    months = dice.among(6...12)
    ranks = Array(Vocabulary.ranks.prefix(dice.among(1...4)))
    handover = dice.pick([0, 0, 1, 2])
    func names(_ prefix: String, _ count: Int) -> [String] { (1...count).map { "\(prefix)\($0)" } }
    serviceIDs = names("S", dice.among(1...3))
    missionIDs = names("M", dice.among(1...3))
    officerIDs = names("O", dice.among(3...7))
    postIDs = names("P", dice.among(2...4))
    var lengths: [[Int]] = []
    var opens: [Month] = []
    for _ in postIDs {
      lengths.append(dice.pick([[3], [4], [4], [6], [6], [3, 6], [4, 5]]))
      opens.append(first.advanced(by: dice.pick([0, 0, 0, 1, 2])))
    }
    self.lengths = lengths
    self.opens = opens
    self.dice = dice
  }

  /// The last month planned.
  var last: Month { first.advanced(by: months - 1) }

  /// One of the names, or a blank in so many of a hundred cases.
  mutating func maybe(_ names: [String], blank percent: Int) -> String? {
    dice.chance(percent) ? nil : dice.pick(names)
  }

  /// A range of months inside the horizon, either end of which may be blank.
  mutating func range() -> (from: Month?, until: Month?) {
    let from = first.advanced(by: dice.below(months))
    let until = from.advanced(by: dice.below(months))
    return (dice.chance(60) ? nil : from, dice.chance(60) ? nil : until)
  }

  mutating func settings(seed: UInt64) -> Setting {
    var settings = SettingsDraft(name: "tiny \(seed)", from: first, months: months, ranks: ranks)
    settings.restMonths = dice.among(0...6)
    settings.handoverMonths = handover
    settings.rotationCost = dice.pick([0, 50, 400, -30])
    settings.trainingWithinMonths = dice.among(1...3)
    settings.board = dice.pick(["10", "1", "0.5", "7.25", "0"])
    settings.experience = dice.pick([0, 15])
    settings.experienceMax = dice.among(0...3)
    settings.surplusLanguage = dice.pick([0, 10])
    settings.surplusSkill = dice.pick([0, 20])
    let levels = [
      "vacancies:1", "vacancies:2", "vacancies:3", "targets", "changes", "suitability",
    ]
    switch dice.below(4) {
    case 0: break
    case 1: settings.objective = dice.shuffled(levels)
    case 2: settings.objective = levels.filter { _ in dice.chance(70) }
    default: settings.objective = Array(dice.shuffled(levels).prefix(dice.among(1...5)))
    }
    return settings.setting
  }
}
