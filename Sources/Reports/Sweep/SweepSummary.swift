public import Programme

/// What many scenarios come to: quantiles of every level, over all and by the values of each axis.
public struct SweepSummary: Sendable {
  /// How many scenarios there are of each status, ascending by status.
  let statuses: [(status: String, count: Int)]
  /// The quantiles of each level, over all scenarios that have a plan.
  let levels: [Quantiles]
  /// The medians of each level by value of each axis.
  let axes: [AxisMedians]

  /// A level in all scenarios, ascending.
  struct Quantiles: Sendable {
    let name: String
    let values: [Int]

    /// The value that so many of a hundred scenarios do not exceed (nearest rank); nil where there are none.
    func percentile(_ percent: Int) -> Int? {
      guard !values.isEmpty else { return nil }
      return values[max(0, (values.count * percent + 99) / 100 - 1)]
    }
  }

  /// The medians of levels for each value of an axis.
  struct AxisMedians: Sendable {
    let name: String
    let rows: [(value: String, count: Int, medians: [Int?])]
  }

  /// The percentages that are shown.
  static let percents = [0, 5, 25, 50, 75, 95, 100]

  /// The summary of rows of a sweep's table.
  /// - Complexity: O(n log n) in the number of rows.
  public init(_ rows: [[String]], of table: SweepTable) {
    let columns = table.columns
    func place(_ name: String) -> Int { columns.firstIndex(of: name) ?? 0 }
    // A level stands behind the axes, which may have any names.
    let first = 1 + table.axes.count + 2
    let status = first - 1
    let counts = Dictionary(grouping: rows) { $0[status] }.mapValues(\.count)
    statuses = counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    func values(_ level: Int, _ rows: [[String]]) -> [Int] {
      rows.compactMap { Int($0[first + level]) }.sorted()
    }
    levels = table.levels.enumerated().map { Quantiles(name: $1, values: values($0, rows)) }
    axes = table.axes.enumerated().map { axis, name in
      var order: [String] = []
      var groups: [String: [[String]]] = [:]
      for row in rows {
        let value = row[1 + axis]
        if groups[value] == nil { order.append(value) }
        groups[value, default: []].append(row)
      }
      return AxisMedians(
        name: name,
        rows: order.map { value in
          let group = groups[value] ?? []
          let medians = table.levels.indices.map {
            Quantiles(name: "", values: values($0, group)).percentile(50)
          }
          return (value, group.count, medians)
        })
    }
  }

  /// The summary for the terminal.
  public func text(in language: Language) -> String {
    let words = language.words
    let title = statuses.map { "\(words.number($0.count)) \($0.status)" }
    var text = words.labelled(words.scenarios, words.all(title)) + "\n\n"
    var table = TextTable(
      titles: [words.levelTitles[0]] + Self.percents.map { words.percent("\($0)") }, left: 1)
    for level in levels {
      table.add(
        [words.level(level.name)]
          + Self.percents.map { level.percentile($0).map(words.number) ?? words.nothing })
    }
    text += table.text
    for axis in axes where axis.rows.count > 1 {
      var table = TextTable(
        titles: [axis.name, words.scenarios] + levels.map { words.level($0.name) }, left: 1)
      for row in axis.rows {
        table.add(
          [row.value, words.number(row.count)]
            + row.medians.map { $0.map(words.number) ?? words.nothing })
      }
      text += "\n" + words.mediansBy(axis.name) + "\n" + table.text
    }
    return text
  }

  /// The summary as JSON.
  public var json: Setting.Value {
    .members([
      "statuses": .object(
        statuses.map { Setting.Member($0.status, Setting(.count($0.count))) }),
      "levels": .list(
        levels.map { level in
          .members([
            "level": .string(level.name), "scenarios": .count(level.values.count),
            "percentiles": .object(
              Self.percents.map {
                Setting.Member("\($0)", Setting(.count(level.percentile($0))))
              }),
          ])
        }),
      "axes": .list(
        axes.map { axis in
          .members([
            "axis": .string(axis.name),
            "values": .list(
              axis.rows.map { row in
                .members([
                  "value": .string(row.value), "scenarios": .count(row.count),
                  "medians": .list(row.medians.map { .count($0) }),
                ])
              }),
          ])
        }),
    ])
  }
}
