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
