extension Sweep {
  /// Everything that is wrong with a sweep over a programme: its file, and what the values of each axis make with the
  /// first values of the others.
  ///
  /// What only some combinations of values make unsound is no fault: it is the answer for these points.
  ///
  /// - Parameters:
  ///   - source: The texts of the programme.
  ///   - scenarios: What is changed before.
  ///   - base: The programme.
  /// - Returns: The faults, none twice.
  /// - Complexity: that of one variant for each value of each axis.
  public func faults(on source: Source, after scenarios: [Scenario], base: Programme) -> [Fault] {
    guard faults.isEmpty else { return faults }
    var found: Set<Fault> = []
    for index in trials {
      let point = trial(index, in: base)
      do throws(Faults) {
        _ = try Variant(of: source, applying: scenarios + [point])
      } catch {
        found.formUnion(error.errors)
      }
    }
    return found.sorted()
  }

  /// The places to try: the first value of every axis, and each other value of each with the first of the rest.
  private var trials: [[Int]] {
    let first = [Int](repeating: 0, count: axes.count)
    return [first]
      + axes.indices.flatMap { axis in
        axes[axis].values.indices.dropFirst().map { place in
          var places = first
          places[axis] = place
          return places
        }
      }
  }

  private func trial(_ places: [Int], in programme: Programme) -> Scenario {
    let chosen = zip(axes, places).map { axis, place in axis.values[place] }
    let values = Dictionary(zip(axes.map(\.name), chosen)) { first, _ in first }
    return scenario(values, named: "trial")
  }
}
