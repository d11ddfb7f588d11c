import Programme
import Selection

/// The phrases of requirements: what is asked, what was found, and what would have to be.
protocol RequirementWords: Sendable {
  /// A language by its code: French. Codes that the table does not know stay as they are.
  func language(_ code: String) -> String
  /// What is asked: French at B2 or above.
  func requirement(_ criterion: Requirement.Criterion, in programme: Programme) -> String
  /// What the officer has in its place: C1.
  func found(_ record: RequirementRecord, in programme: Programme) -> String
  /// What would have to be in place of what was found: French at B2 instead of A2.
  func needed(_ record: RequirementRecord, in programme: Programme) -> String
}

/// The codes of languages with their names in every language of the reports.
enum LanguageNames {
  /// ISO 639-1 codes, English and French.
  static let known: [String: (english: String, french: String)] = [
    "ar": ("Arabic", "arabe"), "de": ("German", "allemand"), "en": ("English", "anglais"),
    "es": ("Spanish", "espagnol"), "fa": ("Persian", "persan"), "fr": ("French", "français"),
    "he": ("Hebrew", "hébreu"), "hi": ("Hindi", "hindi"),
    "ht": ("Haitian Creole", "créole haïtien"),
    "it": ("Italian", "italien"), "ln": ("Lingala", "lingala"), "pa": ("Punjabi", "pendjabi"),
    "pt": ("Portuguese", "portugais"), "ru": ("Russian", "russe"), "sq": ("Albanian", "albanais"),
    "sr": ("Serbian", "serbe"), "sw": ("Swahili", "swahili"), "uk": ("Ukrainian", "ukrainien"),
    "ur": ("Urdu", "ourdou"), "zh": ("Chinese", "chinois"),
  ]
}
