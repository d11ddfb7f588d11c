/// The rows and columns of one resource: for each run of months (`Epochs`) its load is at most its most,
/// and with what is short at least its least.
///
/// Only rows that can bind are made. (In difference form, with a column that carries the load from run
/// to run, every tour stands in two rows instead of in one for each run that it spans; measured on
/// programmes of 600 to 9,000 tours its linear programs took GLPK two to ten times as long.)
struct ResourceRows: Sendable {
  /// What is short in each run of months that may be.
  private struct Shortage {
    let row: Int
    let month: Int
    let months: Int
    let least: Int
    var column = 0
  }

  private let resource: Int
  private let weights: [Int]
  private var shortages: [Shortage] = []
  /// Its rows, and the months that each stands for.
  private(set) var runs: [(row: Int, months: Range<Int>)] = []

  /// Adds the rows of a resource, with the elements of the templates that count in them; `officers` is how many
  /// officers may count in each run of months.
  init(
    _ index: Int, in model: TourModel, _ members: [(template: Int, span: ClosedRange<Int>)],
    by epochs: Epochs, officers: [Int], rows: inout TourProgram,
    elements: inout [[(row: Int, value: Int)]]
  ) {
    let resource = model.resources[index]
    self.resource = index
    weights = model.levels.map { level in
      level.shortfalls.reduce(0) { $0 + ($1.resource == index ? $1.weight : 0) }
    }
    var templates = [[Int]](repeating: [], count: epochs.count)
    for (template, span) in members {
      for run in epochs.ofMonth[span.lowerBound]...epochs.ofMonth[span.upperBound] {
        templates[run].append(template)
      }
    }
    for run in 0..<epochs.count {
      let month = epochs.first[run]
      let months = month..<month + epochs.months(run)
      if let most = resource.most?[month], officers[run] > most {
        let row = rows.addRow(.resource(index, month: month), to: most)
        runs.append((row, months))
        for template in templates[run] { elements[template].append((row, 1)) }
      }
      if let least = resource.least?[month], least > 0, weights.contains(where: { $0 != 0 }) {
        let row = rows.addRow(.resource(index, month: month), from: least)
        runs.append((row, months))
        for template in templates[run] { elements[template].append((row, 1)) }
        shortages.append(
          Shortage(row: row, month: month, months: epochs.months(run), least: least))
      }
    }
  }

  /// The runs of months of a resource, which begin where a limit changes, a tour enters, or one has left.
  static func epochs(
    of resource: IntervalResource, _ spans: some Sequence<ClosedRange<Int>>, months: Int
  ) -> Epochs {
    let changes = (1..<max(1, months)).filter { month in
      resource.most.map { $0[month] != $0[month - 1] } ?? false
        || resource.least.map { $0[month] != $0[month - 1] } ?? false
    }
    return Epochs(
      beginning: changes + spans.flatMap { [$0.lowerBound, $0.upperBound + 1] }, horizon: months)
  }

  /// Adds the columns for what is short in each run.
  mutating func addColumns(to program: inout TourProgram) {
    for index in shortages.indices {
      let shortage = shortages[index]
      shortages[index].column = program.addColumn(
        .short(resource, month: shortage.month), to: shortage.least,
        gains: weights.map { $0 * shortage.months }, [(shortage.row, 1)])
    }
  }

  /// Sets the columns to what a load, by month, leaves short.
  func fill(_ values: inout [Int], load: [Int]) {
    for shortage in shortages {
      values[shortage.column] = max(0, shortage.least - load[shortage.month])
    }
  }
}
