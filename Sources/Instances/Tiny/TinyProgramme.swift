import Programme
/// Tiny.
public enum TinyProgramme {
  /// Source.
  public static func source(seed: UInt64) -> Source { Source(settings: nil, sheets: []) }
}
