/// One value of the settings, `programme.json5`, as FORMAT names it.
public struct SettingSchema: Sendable {
  /// Its key; of a value inside an object both, as `points.board`.
  public let key: String
  /// What it holds, or each value of it where it is a list.
  public let content: TableSchema.Content
  /// Whether it is a list of values.
  public let isList: Bool
  /// What holds where it is not given; nil where it must be.
  public let standard: [String]?

  /// Whether it is a number in the settings.
  public var isNumber: Bool {
    switch content {
    case .whole, .decimal: true
    default: false
    }
  }

  private init(
    _ key: String, _ content: TableSchema.Content, list: Bool = false, _ standard: [String]? = nil
  ) {
    self.key = key
    self.content = content
    isList = list
    self.standard = standard
  }

  /// Every setting, in the order of FORMAT.
  public static let all = [
    SettingSchema("name", .text),
    SettingSchema("from", .month),
    SettingSchema("months", .whole(1...120)),
    SettingSchema("ranks", .text, list: true),
    SettingSchema("rest_months", .count, ["12"]),
    SettingSchema("handover_months", .count, ["0"]),
    SettingSchema("rotation_cost", .points, ["0"]),
    SettingSchema("training_within_months", .count, ["3"]),
    SettingSchema("points.board", .decimal(-1_000_000...1_000_000), ["10"]),
    SettingSchema("points.experience", .points, ["0"]),
    SettingSchema("points.experience_max", .count, ["3"]),
    SettingSchema("points.surplus_language", .points, ["0"]),
    SettingSchema("points.surplus_skill", .points, ["0"]),
    SettingSchema("objective", .word(levels), list: true, levels),
  ]

  private static let levels = ObjectiveLevel.standard.map(\.description)

  /// The keys of the settings, or of an object in them.
  static func keys(in object: String?) -> [String] {
    var keys: [String] = []
    for schema in all {
      let parts = schema.key.split(separator: ".").map(String.init)
      let key = object == nil ? parts.first : parts.count > 1 && parts[0] == object ? parts[1] : nil
      if let key, !keys.contains(key) { keys.append(key) }
    }
    return keys
  }
}
