/// The languages in which reports speak. Files made for machines stay in English.
public enum Language: String, CaseIterable, Sendable {
  /// English, and French as the Canadian administration writes it.
  case english = "en"
  case french = "fr"

  /// The language of an environment: French where the first that is set of `LC_ALL`, `LC_MESSAGES` and `LANG`
  /// begins with `fr`, else English.
  public init(environment value: (String) -> String?) {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap(value)
      .first { !$0.isEmpty }
    self = locale?.lowercased().hasPrefix("fr") == true ? .french : .english
  }

  /// Its message table.
  var words: any Words {
    switch self {
    case .english: English()
    case .french: French()
    }
  }
}
