/// Which way the objective is to go.
public enum Direction: Sendable {
  /// As little as possible.
  case minimize
  /// As much as possible.
  case maximize
}
