import Programme

extension Evidence {
  /// Running tours that the plan leaves out. Complexity: O(1) beyond those found.
  func missingRunningTours() -> [Violation] {
    missing.map {
      Violation(.runningTour, scene(of: $0), .leftOut)
    }
  }
}
