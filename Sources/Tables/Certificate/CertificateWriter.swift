import Programme

extension Certificate {
  /// The certificate as the text of `certificate.json`: one row a line. Equal certificates give equal bytes.
  /// - Complexity: O(n log n) in the number of multipliers.
  public var json: String {
    let levels = levels.map { level in
      let head = Self.line([
        ("level", .string(level.name)), ("value", .number(String(level.value))),
        ("bound", .number(String(level.bound))),
      ])
      var cases: [String] = []
      Self.append(level.proof, to: &cases)
      return head.dropLast() + #", "proof": "# + Self.list(cases, indent: "      ") + "}"
    }
    return """
      {
        "programme": \(JSONWriter.quoted(programme)),
        "scale": \(scale),
        "officers": \(officers),
        "tours": \(tours),
        "levels": [
          \(levels.joined(separator: ",\n    "))
        ]
      }

      """
  }

  /// Adds the case of a proof, and after it those that it is divided into: each comes later than what names it.
  private static func append(_ proof: Proof, to cases: inout [String]) {
    let place = cases.count
    cases.append("")
    var members: [String] = []
    if !proof.holds.isEmpty {
      let holds = proof.holds.sorted { $0.key < $1.key }
      members.append(#""holds": "# + line(holds.map { ($0.key, .number(String($0.value))) }))
    }
    members.append(#""prices": "# + list(rows(proof.prices), indent: "        "))
    let parts = proof.parts.map { part in
      let own = [("case", Setting.Value.number(String(cases.count)))]
      append(part.proof, to: &cases)
      return line((part.decision?.members ?? []) + own)
    }
    if !parts.isEmpty { members.append(#""parts": "# + list(parts, indent: "        ")) }
    cases[place] = "{" + members.joined(separator: ", ") + "}"
  }

  private static func list(_ lines: [String], indent: String) -> String {
    guard !lines.isEmpty else { return "[]" }
    return "[\n\(indent)" + lines.joined(separator: ",\n\(indent)") + "]"
  }

  private static func rows(_ prices: [Row: Int]) -> [String] {
    let ordered = prices.keys.sorted()
    var lines: [String] = []
    var place = 0
    while place < ordered.count {
      let name = ordered[place].name
      let end = ordered[place...].firstIndex { $0.name != name } ?? ordered.count
      let members = ordered[place..<end].map { row in
        (row.month?.description ?? "price", Setting.Value.number(String(prices[row] ?? 0)))
      }
      lines.append(line([("row", .array(name.map { Setting(.string($0)) }))] + members))
      place = end
    }
    return lines
  }

  private static func line(_ members: [(String, Setting.Value)]) -> String {
    String(JSONWriter.line(.object(members.map { Setting.Member($0.0, Setting($0.1)) })).dropLast())
  }
}

extension Certificate.Decision {
  /// The decision as members of an object.
  fileprivate var members: [(String, Setting.Value)] {
    func named(_ row: Certificate.Row) -> (String, Setting.Value) {
      let month = row.month.map { [$0.description] } ?? []
      return ("row", .array((row.name + month).map { Setting(.string($0)) }))
    }
    switch self {
    case .tour(let officer, let post, let from, let until, let isStarted):
      return [
        ("officer", .string(officer)), ("post", .string(post)),
        ("from", .string(from.description)), ("until", .string(until.description)),
        ("started", .bool(isStarted)),
      ]
    case .atMost(let row, let count):
      return [named(row), ("at_most", .number(String(count)))]
    case .atLeast(let row, let count):
      return [named(row), ("at_least", .number(String(count)))]
    }
  }
}
