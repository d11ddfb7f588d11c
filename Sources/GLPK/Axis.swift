/// Which side of the constraint matrix an index counts along.
public enum Axis: String, Sendable {
  /// A constraint; rows count from 0.
  case row
  /// A variable; columns count from 0.
  case column
}
