/// The identifiers of one kind, ascending, and where each stands.
struct Names {
  /// What they name: "service", "rank".
  let noun: String
  let all: [String]
  private let index: [String: Int]
  /// Whether the place that lists the names could be read; where not, any name passes, so that one
  /// missing file is reported once and not at every cell that would refer to it.
  let isKnown: Bool
  private let suggestions: Suggestions

  /// Names that keep the order given; nil where the place that lists them could not be read.
  init(_ noun: String, ordered names: [String]?) {
    self.noun = noun
    all = names ?? []
    isKnown = names != nil
    index = Dictionary(all.enumerated().map { ($1, $0) }) { first, _ in first }
    suggestions = Suggestions(among: all)
  }

  /// The distinct names, ascending; nil where the place that lists them could not be read.
  init(_ noun: String, _ names: (some Sequence<String>)?) {
    self.init(noun, ordered: names.map { Set($0).sorted() })
  }

  /// The identifiers in a table's first column; says which stand there twice.
  init(_ noun: String, column: String, of table: TableReader?) {
    guard let table, table.has(column) else {
      self.init(noun, ordered: nil)
      return
    }
    var firstLine: [String: Int] = [:]
    for row in table.rows {
      guard let id = row.text(column) else { continue }
      if let line = firstLine[id] {
        row.fault(
          column, found: "duplicate \(noun) '\(id)', first on line \(line)",
          expected: "each \(noun) once")
      } else {
        firstLine[id] = row.line
      }
    }
    self.init(noun, firstLine.keys)
  }

  subscript(name: String) -> Int? { index[name] }

  /// The name that was perhaps meant by one that is unknown.
  func nearest(to name: String) -> String? { suggestions.nearest(to: name) }

  /// A cell that names one of these, as its index.
  var cell: CellKind<Int> {
    CellKind(
      expected: expected, parse: { isKnown ? index[$0] : 0 },
      describe: { ("unknown \(noun) '\($0)'", nearest(to: $0)) })
  }

  private var expected: String {
    if all.isEmpty { return "a \(noun), but there are none" }
    guard all.count <= 12 else { return "one of the \(all.count) known \(noun)s" }
    return "one of \(all.joined(separator: ", "))"
  }
}
