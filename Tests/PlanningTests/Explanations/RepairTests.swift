import Instances
import Planning
import Programme
import Selection
import Tables
import Testing

/// What explanations name is what is in the way: without all of it the officer is eligible, and as long as one
/// group stands the officer is not.
@Suite struct RepairTests {
  @Test(arguments: Samples.parts) func enoughAndNeeded(_ seeds: [UInt64]) throws {
    var (repaired, groups) = (0, 0)
    for seed in seeds {
      let source = TinyProgramme.source(seed: seed)
      let programme = try Programme(source)
      let explainer = Explainer(Situation(of: programme))
      for officer in programme.officers.indices {
        for (post, obstacles) in explainer.obstacles(of: officer).enumerated() {
          guard !obstacles.isEmpty, !obstacles.contains([.closed]), !clash(explainer, officer, post)
          else { continue }
          let repair = Repair(programme: programme, officer: officer, post: post)
          #expect(
            try standing(repair, source, obstacles) == .eligible,
            "seed \(seed), \(officer) on \(post): \(obstacles)")
          for group in obstacles.indices {
            var others = obstacles
            others.remove(at: group)
            #expect(
              try standing(repair, source, others) != .eligible,
              "seed \(seed), \(officer) on \(post), without \(obstacles[group])")
          }
          repaired += 1
          groups += obstacles.count
        }
      }
    }
    #expect(repaired > 100)
    #expect(groups > repaired, "some have several groups")
  }

  /// The standing once some groups of obstacles are taken away.
  private func standing(_ repair: Repair, _ source: Source, _ groups: [[Obstacle]]) throws
    -> Standing
  {
    var changed = source
    for obstacle in groups.joined() { changed = repair.removing(obstacle, from: changed) }
    let explainer = Explainer(Situation(of: try Programme(changed)))
    return explainer.explanation(of: repair.officer, on: repair.post).standing
  }

  /// Whether a post asks for both ends of rank or age, so that meeting one may break the other.
  private func clash(_ explainer: Explainer, _ officer: Int, _ post: Int) -> Bool {
    let kinds = explainer.explanation(of: officer, on: post).requirements.map { record in
      switch record.criterion {
      case .rankAtLeast, .rankAtMost: "rank"
      case .ageAtLeast, .ageAtMost: "age"
      default: "\(record.criterion)"
      }
    }
    return Set(kinds).count < kinds.count
  }
}
