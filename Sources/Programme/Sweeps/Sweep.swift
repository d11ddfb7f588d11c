/// Many scenarios at once: axes of values, and changes in which the values stand.
///
/// The points of a grid are numbered from 0, the last axis and the draws fastest; samples are numbered in the order
/// in which they are drawn, each from a stream of chance of its own, so that a point is the same whoever makes it.
public struct Sweep: Sendable {
  /// The axes, in the order of the file.
  public let axes: [Axis]
  /// The path of the file, as faults name it.
  public let file: String
  /// What is wrong with the file, whatever the programme.
  public let faults: [Fault]
  /// The scenarios that are made first, by name.
  public let scenarios: [String]
  /// How many draws of those who drop out there are of each point of the grid.
  public let draws: Int
  /// What chance begins with.
  public let seed: UInt64
  /// How many samples are drawn; nil for the whole grid.
  public let samples: Int?
  let changes: Setting?
  let dropout: Setting?

  /// The values that one thing takes.
  public struct Axis: Sendable {
    /// Its name.
    public let name: String
    /// The values.
    public let values: [Setting]
  }

  /// Officers alone who drop out: each of those who are not on tour, in so many of a hundred cases.
  public init(samples: Int, dropout: ExactDecimal, seed: UInt64) {
    axes = []
    file = "--dropout"
    faults = []
    scenarios = []
    draws = 1
    self.seed = seed
    self.samples = samples
    changes = nil
    self.dropout = Setting(.number(dropout.description))
  }

  init(
    axes: [Axis], file: String, faults: [Fault], scenarios: [String], draws: Int, seed: UInt64,
    samples: Int?, changes: Setting?, dropout: Setting?
  ) {
    self.axes = axes
    self.file = file
    self.faults = faults
    self.scenarios = scenarios
    self.draws = draws
    self.seed = seed
    self.samples = samples
    self.changes = changes
    self.dropout = dropout
  }

  /// How many points there are.
  public var count: Int {
    samples
      ?? axes.reduce(draws) { product, axis in
        let (result, overflow) = product.multipliedReportingOverflow(by: axis.values.count)
        return overflow ? .max : result
      }
  }

  /// One point.
  public struct Point: Sendable {
    /// Its number, from 0.
    public let index: Int
    /// The value of each axis, as the file writes it.
    public let values: [String]
    /// Who drops out, by identifier, ascending.
    public let dropouts: [String]
    /// What it changes.
    public let scenario: Scenario
  }

  /// A point of the sweep for a programme, which says who there is to drop out.
  /// - Complexity: O(officers + changes).
  public func point(_ index: Int, in programme: Programme) -> Point {
    var dice = SweepDice(seed: seed, stream: UInt64(index))
    let places = samples == nil ? gridPlaces(index) : axes.map { dice.below($0.values.count) }
    let chosen = zip(axes, places).map { axis, place in axis.values[place] }
    let values = Dictionary(zip(axes.map(\.name), chosen)) { first, _ in first }
    let dropouts = dropouts(of: programme, values, &dice)
    return Point(
      index: index, values: chosen.map(\.value.plain), dropouts: dropouts,
      scenario: scenario(values, named: "\(index)").withdrawing(dropouts))
  }

  /// The changes with a value in the place of every axis.
  func scenario(_ values: [String: Setting], named name: String) -> Scenario {
    let (changes, unknown) = Substitution(values, file: file).applied(to: changes)
    let members = [Setting.Member("changes", changes ?? Setting(.array([])))]
    return Scenario(Setting(.object(members)), name: name, file: file, faults: unknown)
  }

  /// The place on each axis of a point of the grid.
  private func gridPlaces(_ index: Int) -> [Int] {
    var rest = index / draws
    return axes.reversed().map { axis in
      defer { rest /= axis.values.count }
      return rest % axis.values.count
    }.reversed()
  }

  private func dropouts(
    of programme: Programme, _ values: [String: Setting], _ dice: inout SweepDice
  ) -> [String] {
    guard let dropout,
      let setting = Substitution(values, file: file).applied(to: dropout).setting,
      case .number(let text) = setting.value, let rate = ExactDecimal(text)
    else { return [] }
    let onTour = Set(programme.tours.filter { $0.state == .running }.map(\.officer))
    let limit = rate.timesRounded(ExactDecimal(10_000))
    return programme.officers.indices
      .filter { !onTour.contains($0) && dice.below(1_000_000) < limit }
      .map { programme.officers[$0].id }
  }
}

extension Scenario {
  /// The same, after officers were withdrawn.
  fileprivate func withdrawing(_ officers: [String]) -> Scenario {
    guard !officers.isEmpty else { return self }
    let names = officers.map { Change.Named(text: $0, position: .start) }
    return Scenario(
      self, changes: [Change(kind: .withdraw(names, from: nil), position: .start)] + changes)
  }
}
