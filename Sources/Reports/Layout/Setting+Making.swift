public import Programme

/// JSON values made by a program: results are written with what settings are read with.
extension Setting.Value {
  /// An object with these members, in this order.
  public static func members(_ members: KeyValuePairs<String, Setting.Value>) -> Setting.Value {
    .object(members.map { Setting.Member($0.key, Setting($0.value)) })
  }

  /// An array of these values.
  public static func list(_ values: some Sequence<Setting.Value>) -> Setting.Value {
    .array(values.map { Setting($0) })
  }

  /// A whole number.
  public static func count(_ number: Int) -> Setting.Value { .number(String(number)) }

  /// A whole number, or null.
  public static func count(_ number: Int?) -> Setting.Value { number.map { .count($0) } ?? .null }

  /// A text, or null.
  public static func text(_ text: String?) -> Setting.Value { text.map { .string($0) } ?? .null }

  /// A month as `YYYY-MM`, or null.
  public static func month(_ month: Month?) -> Setting.Value { .text(month?.description) }
}
