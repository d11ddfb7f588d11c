import Instances
import Programme
import Selection
import Tables
import Testing

@testable import Planning

/// Explanations say of every pair what the planner's own model says.
@Suite struct EligibilityPropertyTests {
  /// Officer and post.
  struct Pair: Hashable {
    let officer, post: Int
  }

  @Test(arguments: Samples.parts) func tinyProgrammes(_ seeds: [UInt64]) throws {
    var standings: Set<Standing> = []
    for seed in seeds {
      standings.formUnion(try compare(TinyProgramme.source(seed: seed), "seed \(seed)"))
    }
    #expect(standings == Set(Standing.allCases))
  }

  @Test(arguments: ["everything", "corners", "care"]) func conformanceCases(_ name: String) throws {
    _ = try compare(Samples.source(of: name), name)
  }

  @Test func aGeneratedProgramme() throws {
    let preset = try #require(Preset(rawValue: "small"))
    _ = try compare(preset.source(seed: 1), "small")
  }

  /// Compares every pair with the tours of the model; gives the standings that occur.
  private func compare(_ source: Source, _ name: String) throws -> Set<Standing> {
    let situation = Situation(of: try Programme(source))
    let programme = situation.programme
    let formulation = Formulation(of: situation)
    var points: [Pair: Int] = [:]
    var tours: [Pair: Int] = [:]
    for tour in formulation.possible {
      let pair = Pair(
        officer: Int(situation.possible.officer[tour]), post: Int(situation.possible.post[tour]))
      points[pair] = max(points[pair] ?? .min, situation.possible.points[tour])
      tours[pair, default: 0] += 1
    }
    let explainer = Explainer(situation)
    var standings: Set<Standing> = []
    for officer in programme.officers.indices {
      let overview = explainer.overview(of: officer)
      #expect(
        Set(overview.eligible.map(\.post))
          == Set(programme.posts.indices.filter { points[Pair(officer: officer, post: $0)] != nil })
      )
      #expect(
        overview.eligible.count + overview.others.values.reduce(0, +) == programme.posts.count)
      for post in programme.posts.indices {
        let pair = Pair(officer: officer, post: post)
        let explanation = explainer.explanation(of: officer, on: post)
        standings.insert(explanation.standing)
        #expect((explanation.standing == .eligible) == (points[pair] != nil), "\(name) \(pair)")
        #expect(explanation.possible?.tours == tours[pair], "\(name) \(pair)")
        guard let best = points[pair] else { continue }
        #expect(explanation.merit.points == best, "\(name) \(pair)")
        let others = points.filter { $0.key.post == post && $0.key.officer != officer }.values
        #expect(explanation.place.rank == 1 + others.count { $0 > best })
        #expect(explanation.place.level == others.count { $0 == best })
        #expect(explanation.place.field == others.count + 1)
        #expect(explanation.place.above == others.filter { $0 > best }.min())
      }
    }
    return standings
  }
}
