import Programme

/// The settings of `programme.json5` being written.
struct SettingsDraft {
  var name: String
  var from: Month
  var months: Int
  var ranks: [String] = Vocabulary.ranks
  var restMonths = 12
  var handoverMonths = 0
  var rotationCost = 0
  var trainingWithinMonths = 3
  /// `points.board` as it is to be written.
  var board = "10"
  var experience = 0
  var experienceMax = 3
  var surplusLanguage = 0
  var surplusSkill = 0
  /// The levels by name; nil leaves the key out.
  var objective: [String]?

  /// The object as it stands.
  var setting: Setting {
    var members = [
      Self.member("name", .string(name)),
      Self.member("from", .string(from.description)),
      Self.member("months", .number(String(months))),
      Self.member("ranks", Self.strings(ranks)),
      Self.member("rest_months", .number(String(restMonths))),
      Self.member("handover_months", .number(String(handoverMonths))),
      Self.member("rotation_cost", .number(String(rotationCost))),
      Self.member("training_within_months", .number(String(trainingWithinMonths))),
      Self.member(
        "points",
        .object([
          Self.member("board", .number(board)),
          Self.member("experience", .number(String(experience))),
          Self.member("experience_max", .number(String(experienceMax))),
          Self.member("surplus_language", .number(String(surplusLanguage))),
          Self.member("surplus_skill", .number(String(surplusSkill))),
        ])),
    ]
    if let objective { members.append(Self.member("objective", Self.strings(objective))) }
    return Setting(.object(members))
  }

  private static func member(_ key: String, _ value: Setting.Value) -> Setting.Member {
    Setting.Member(key, Setting(value))
  }

  private static func strings(_ texts: [String]) -> Setting.Value {
    .array(texts.map { Setting(.string($0)) })
  }
}
