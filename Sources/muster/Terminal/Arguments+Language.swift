import Glibc
import Reports

extension Arguments {
  /// The language to speak: the one asked for, else that of the environment.
  var language: Language {
    text(.language).flatMap(Language.init(rawValue:))
      ?? Language { name in
        unsafe getenv(name).map { unsafe String(cString: $0) }
      }
  }
}
