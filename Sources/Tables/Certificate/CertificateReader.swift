import Programme

extension Certificate {
  /// The certificate in a file.
  ///
  /// - Throws: `Faults`, where the file cannot be read, or everything that is wrong with its text.
  /// - Complexity: O(n log n) in the number of bytes.
  public init(file path: String) throws(Faults) {
    let setting = try JSON5Reader.setting(in: path, "a certificate, as certificate.json")
    var reader = PlanReader(file: path, faults: [])
    let certificate = reader.certificate(setting)
    guard let certificate, reader.faults.isEmpty else { throw Faults(reader.faults) }
    self = certificate
  }
}

extension PlanReader {
  fileprivate mutating func certificate(_ setting: Setting) -> Certificate? {
    guard let all = object(setting, "a certificate") else { return nil }
    let programme = string("programme", of: all)
    let scale = integer("scale", of: all)
    let officers = integer("officers", of: all)
    let tours = integer("tours", of: all)
    let levels = list("levels", of: all) { $0.level($1) }
    guard let programme, let scale, let officers, let tours else { return nil }
    return Certificate(
      programme: programme, scale: scale, officers: officers, tours: tours, levels: levels)
  }

  private mutating func level(_ setting: Setting) -> Certificate.Level? {
    guard let level = object(setting, "a level") else { return nil }
    let name = string("level", of: level)
    let value = integer("value", of: level)
    let bound = integer("bound", of: level)
    let proof = proof(of: level)
    guard let name, let value, let bound, let proof else { return nil }
    return Certificate.Level(name: name, value: value, bound: bound, proof: proof)
  }

  /// The first of a level's cases, with those that it is divided into in it.
  private mutating func proof(of level: Members) -> Certificate.Proof? {
    let cases = list("proof", of: level) { $0.members(of: $1) }
    var proofs: [Int: Certificate.Proof] = [:]
    for number in cases.indices.reversed() {
      let holds = holds(of: cases[number])
      let prices = prices(of: cases[number])
      var parts: [Certificate.Part] = []
      if cases[number]["parts"] != nil {
        parts = list("parts", of: cases[number]) { $0.part($1, after: number, proofs) }
      }
      proofs[number] = Certificate.Proof(holds: holds, prices: prices, parts: parts)
    }
    if cases.isEmpty { report(level["proof"], "proof", found: "nothing", expected: "cases") }
    return proofs[0]
  }

  private mutating func members(of setting: Setting) -> Members? { object(setting, "a case") }

  private mutating func holds(of proof: Members) -> [String: Int] {
    guard let setting = proof["holds"], let levels = object(setting, "multipliers by level") else {
      return [:]
    }
    var holds: [String: Int] = [:]
    for name in levels.settings.keys.sorted() { holds[name] = integer(name, of: levels) }
    return holds
  }

  private mutating func prices(of proof: Members) -> [Certificate.Row: Int] {
    var prices: [Certificate.Row: Int] = [:]
    for row in list("prices", of: proof, { $0.prices($1) }).flatMap(\.self)
    where prices.updateValue(row.price, forKey: row.row) != nil {
      report(proof["prices"], "prices", found: "a row twice", expected: "each row once")
    }
    return prices
  }

  /// The multipliers of one row, month by month.
  private mutating func prices(_ setting: Setting) -> [(row: Certificate.Row, price: Int)]? {
    guard let row = object(setting, "a row") else { return nil }
    let name = words("row", of: row)
    var found: [(row: Certificate.Row, price: Int)] = []
    for key in row.settings.keys.sorted() where key != "row" {
      let month = Month(key)
      if month == nil, key != "price" {
        report(row[key], key, found: "unknown key", expected: "row, price or a month as YYYY-MM")
      } else if let price = integer(key, of: row) {
        found.append((Certificate.Row(name, month), price))
      }
    }
    return found
  }

  private mutating func words(_ key: String, of members: Members) -> [String] {
    list(key, of: members) { reader, setting in
      if case .string(let text) = setting.value { return text }
      reader.report(setting, key, found: setting.value.phrase, expected: "a string")
      return nil
    }
  }

  /// One of the cases that a case is divided into: they come after it.
  private mutating func part(
    _ setting: Setting, after number: Int, _ proofs: [Int: Certificate.Proof]
  ) -> Certificate.Part? {
    guard let part = object(setting, "a case"), let place = integer("case", of: part) else {
      return nil
    }
    guard place > number, let proof = proofs[place] else {
      report(part["case"], "case", found: "\(place)", expected: "the number of a later case")
      return nil
    }
    guard part["officer"] != nil || part["row"] != nil else {
      return Certificate.Part(decision: nil, proof: proof)
    }
    return decision(part).map { Certificate.Part(decision: $0, proof: proof) }
  }

  private mutating func decision(_ decision: Members) -> Certificate.Decision? {
    if decision["row"] != nil {
      var name = words("row", of: decision)
      let month = name.popLast().flatMap { Month($0) }
      let row = Certificate.Row(name, month)
      if decision["at_most"] != nil {
        return integer("at_most", of: decision).map { .atMost(row, $0) }
      }
      return integer("at_least", of: decision).map { .atLeast(row, $0) }
    }
    let officer = string("officer", of: decision)
    let post = string("post", of: decision)
    let from = month("from", of: decision)
    let until = month("until", of: decision)
    guard case .bool(let isStarted) = decision["started"]?.value else {
      report(decision["started"], "started", found: "no truth value", expected: "true or false")
      return nil
    }
    guard let officer, let post, let from, let until else { return nil }
    return .tour(officer: officer, post: post, from: from, until: until, isStarted: isStarted)
  }
}
