import Instances
import Optimizer
import Planning
import Programme
import Testing

/// Where pins cannot be kept together, the rules named are a clash, and no smaller set is.
@Suite struct ClashTests {
  static let parts = (0..<8).map { part in (0..<400).filter { $0 % 8 == part }.map { UInt64($0) } }

  @Test(arguments: parts)
  func theRulesNamedAreASmallestClash(_ seeds: [UInt64]) throws {
    var clashes = 0
    for seed in seeds {
      let programme = try Programme(TinyProgramme.source(seed: seed).withMorePins(seed: seed))
      let possible = OracleTours(of: programme)
      func canKeep(_ rules: Set<String>) -> Bool {
        Oracle(programme, patience: .max, among: possible) { !rules.contains($0) }.isPossible()
      }
      let all = Set(Self.rules(of: programme))
      do throws(PlanningFailure) {
        _ = try Planner.plan(programme, limits: Limits(gapPerMillion: 1_000_000_000))
        #expect(canKeep(all), "seed \(seed): planned, though the pins clash")
      } catch {
        guard case .clash(let words) = error else {
          Issue.record("seed \(seed): \(error)")
          continue
        }
        clashes += 1
        let named = Set(words.map(Self.rule))
        #expect(named.count == words.count && named.isSubset(of: all), "seed \(seed): \(words)")
        #expect(!canKeep(named), "seed \(seed): no clash: \(words)")
        for rule in named {
          #expect(canKeep(named.subtracting([rule])), "seed \(seed): \(rule) is not needed")
        }
        for smaller in Self.subsets(of: all.sorted(), counting: named.count - 1) {
          #expect(canKeep(smaller), "seed \(seed): \(smaller) is smaller than \(words)")
        }
      }
    }
    #expect(clashes >= 10)
  }

  /// No fewer pins than those named can be given up, and giving them up is enough; with the limits raised as it is
  /// said there is a plan, and with none of them raised less.
  @Test(arguments: parts) func repairsAreCheapest(_ seeds: [UInt64]) throws {
    var (repaired, raised) = (0, 0)
    for seed in seeds {
      let source = try TinyProgramme.source(seed: seed).withMorePins(seed: seed)
      let programme = try Programme(source)
      let possible = OracleTours(of: programme)
      func canKeep(without gone: Set<String>) -> Bool {
        Oracle(programme, patience: .max, among: possible) { gone.contains($0) }.isPossible()
      }
      if canKeep(without: []) { continue }
      let repairs = try Planner.repairs(of: programme)
      repaired += 1
      let named = Set(
        repairs.fewestPins.compactMap { change -> String? in
          if case .pin(let pin) = change { pin.name(in: programme) } else { nil }
        })
      #expect(canKeep(without: named), "seed \(seed): \(named) is not enough")
      let pins = Set(
        programme.pins.filter { $0.decision == .require }.map { $0.name(in: programme) })
      for fewer in Self.subsets(of: pins.sorted(), counting: named.count - 1) {
        #expect(!canKeep(without: fewer), "seed \(seed): \(fewer) is fewer than \(named)")
      }
      guard let least = repairs.leastRaises else { continue }
      raised += 1
      #expect(try isPossible(source, least), "seed \(seed): \(least) is not enough")
      for place in least.indices {
        let less = least[..<place] + [least[place].less].compactMap(\.self) + least[(place + 1)...]
        #expect(try !isPossible(source, Array(less)), "seed \(seed): \(less) is enough")
      }
    }
    #expect(repaired >= 10)
    #expect(raised >= 1)
  }

  /// Whether a programme with these changes made to its tables has a plan.
  private func isPossible(_ source: Source, _ changes: [Repairs.Change]) throws -> Bool {
    let programme = try Programme(source)
    func raising(
      _ file: String, _ id: String, _ key: String, _ column: String, by: Int, _ source: Source
    ) -> Source {
      source.changing(file) { header, rows in
        guard let name = header.firstIndex(of: key), let place = header.firstIndex(of: column)
        else { return rows }
        return rows.map { row in
          guard row[name] == id, let old = Int(row[place]) else { return row }
          var row = row
          row[place] = String(old + by)
          return row
        }
      }
    }
    var changed = source
    var gone: Set<String> = []
    for change in changes {
      switch change {
      case .pin(let pin): gone.insert(pin.name(in: programme))
      case .headcount(let post, let by):
        changed = raising(
          "posts.csv", programme.posts[post].id, "post", "headcount", by: by, changed)
      case .quota(let quota, let by):
        changed = raising("quotas.csv", programme.quotas[quota].id, "quota", "max", by: by, changed)
      case .seats(let course, let by):
        changed = raising(
          "courses.csv", programme.courses?[course].id ?? "", "course", "seats", by: by, changed)
      }
    }
    let loosened = try Programme(changed)
    return Oracle(loosened, patience: .max, among: OracleTours(of: loosened)) {
      gone.contains($0)
    }.isPossible()
  }

  /// The rules that may be part of a clash, as it names them.
  private static func rules(of programme: Programme) -> [String] {
    programme.officers.map { "one officer, one place: \($0.id)" }
      + programme.posts.map { "headcount \($0.id)" }
      + programme.quotas.filter { $0.max != nil }.map { "quota \($0.id)" }
      + (programme.courses ?? []).map { "course seat \($0.id)" }
      + programme.pins.filter { $0.decision == .require }.map { $0.name(in: programme) }
  }

  /// The rule that words of a clash name, without what they say of it.
  private static func rule(_ words: String) -> String {
    let note = ": no such tour is possible"
    return words.hasSuffix(note) ? String(words.dropLast(note.count)) : words
  }

  /// Every set of so many of the rules, where that is not too many to try.
  private static func subsets(of rules: [String], counting size: Int) -> [Set<String>] {
    guard size > 0, size <= 2 else { return size == 0 ? [[]] : [] }
    return rules.indices.flatMap { place -> [Set<String>] in
      subsets(of: Array(rules[(place + 1)...]), counting: size - 1).map { $0.union([rules[place]]) }
    }
  }
}

extension Source {
  /// The programme with up to four pins more, each asking for a tour that is possible by itself.
  fileprivate func withMorePins(seed: UInt64) throws -> Source {
    let programme = try Programme(self)
    let tours = OracleTours(of: programme).tours
    guard !tours.isEmpty else { return self }
    var dice = Shuffler(seed: seed)
    let rows = (0..<4).map { place in
      let tour = tours[dice.below(tours.count)]
      return [
        "officer": programme.officers[tour.officer].id, "post": programme.posts[tour.post].id,
        "from": place < 2 ? tour.from.description : "", "decision": "require",
      ]
    }
    return adding(rows, to: "pins.csv", columns: ["officer", "post", "from", "decision", "reason"])
  }
}

extension Repairs.Change {
  /// The same by one less; nil where nothing is left of it.
  fileprivate var less: Repairs.Change? {
    switch self {
    case .pin: nil
    case .headcount(let post, let by): by > 1 ? .headcount(post: post, by: by - 1) : nil
    case .quota(let quota, let by): by > 1 ? .quota(quota, by: by - 1) : nil
    case .seats(let course, let by): by > 1 ? .seats(course: course, by: by - 1) : nil
    }
  }
}
