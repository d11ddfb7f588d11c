import Instances
import Programme
import Testing

/// Three hundred tiny programmes are sound, small, and together use the whole format.
@Suite struct TinyTests {
  static let all: [Source] = (0..<300).map { TinyProgramme.source(seed: $0) }

  @Test func everyOneIsSoundAndSmall() throws {
    for source in Self.all {
      let programme = try Programme(source)
      #expect((3...7).contains(programme.officers.count))
      #expect((2...4).contains(programme.posts.count))
      #expect((6...12).contains(programme.horizon.months))
      #expect(programme.tours.count <= 5)
    }
  }

  @Test func seedsDiffer() {
    #expect(Set(Self.all.map(\.fingerprint)).count == Self.all.count)
  }

  /// Each feature with the number of programmes that must have it at least.
  @Test func everyFeatureOccurs() throws {
    let programmes = try Self.all.map { try Programme($0) }
    func count(_ name: String, _ holds: (Programme) -> Bool) {
      let found = programmes.filter(holds).count
      #expect(found >= 5, "\(name): \(found)")
    }
    count("handover") { $0.handoverMonths > 0 }
    count("rest of a mission") { $0.missions.contains { $0.restMonths != nil } }
    count("window of a mission") { $0.missions.contains { $0.from != nil || $0.until != nil } }
    count("two lengths") { $0.posts.contains { $0.tourMonths.count == 2 } }
    count("any start") { $0.posts.contains { $0.starts == .any } }
    count("listed starts") {
      $0.posts.contains { if case .months = $0.starts { true } else { false } }
    }
    count("spaced starts") {
      $0.posts.contains { if case .every = $0.starts { true } else { false } }
    }
    count("no headcount") { $0.posts.contains { $0.headcount == 0 } }
    count("no courses") { $0.courses == nil }
    count("course before the horizon") { programme in
      programme.courses?.contains { $0.month < programme.horizon.first } ?? false
    }
    count("course of a mission") { $0.courses?.contains { $0.mission != nil } ?? false }
    count("quota min") { $0.quotas.contains { $0.min != nil } }
    count("quota max") { $0.quotas.contains { $0.max != nil } }
    count("quota of a service") { $0.quotas.contains { $0.service != nil && $0.mission == nil } }
    count("quota of a mission") { $0.quotas.contains { $0.service == nil && $0.mission != nil } }
    count("quota of both") { $0.quotas.contains { $0.service != nil && $0.mission != nil } }
    count("quota of all") { $0.quotas.contains { $0.service == nil && $0.mission == nil } }
    count("quota of some months") { $0.quotas.contains { $0.from != nil || $0.until != nil } }
    count("required pin") { $0.pins.contains { $0.decision == .require && $0.from == nil } }
    count("required month") { $0.pins.contains { $0.decision == .require && $0.from != nil } }
    count("forbidden pin") { $0.pins.contains { $0.decision == .forbid && $0.from == nil } }
    count("forbidden month") { $0.pins.contains { $0.decision == .forbid && $0.from != nil } }
    count("running") { $0.tours.contains { $0.state == .running } }
    count("running that starts later") { programme in
      programme.tours.contains { $0.state == .running && $0.from > programme.horizon.first }
    }
    count("planned") { $0.tours.contains { $0.state == .planned } }
    count("score") { $0.scores.contains { $0.points > 0 } }
    count("negative score") { $0.scores.contains { $0.points < 0 } }
    count("decimal weight") { $0.weights.board.places > 0 }
    count("decimals of a score") { $0.officers.contains { $0.boardScore.places == 2 } }
    count("blank birth") { $0.officers.contains { $0.born == nil } }
    count("home") { $0.officers.contains { $0.homeSince != nil } }
    count("availability") { $0.officers.contains { $0.availableUntil != nil } }
    count("objective in another order") {
      $0.objective != ObjectiveLevel.standard.filter($0.objective.contains)
    }
    count("missing level") { $0.objective.count < 6 }
  }

  @Test func everyRequirementAndTargetOccurs() throws {
    var kinds: Set<String> = []
    for source in Self.all {
      let requirements = source.sheets["requirements.csv"]
      let scopes = requirements?.column("scope") ?? []
      let names = requirements?.column("kind") ?? []
      let essentials = requirements?.column("essential") ?? []
      for (place, scope) in scopes.enumerated() {
        kinds.insert("scope \(scope)")
        kinds.insert("\(names[place]) \(essentials[place])")
      }
      let targets = source.sheets["targets.csv"]
      for who in targets?.column("who") ?? [] {
        kinds.insert("who \(who.prefix { $0 != "=" && $0 != ":" })")
      }
      for amount in targets?.column("at_least") ?? [] {
        kinds.insert(amount.hasSuffix("%") ? "percent" : "officers")
      }
      for weight in targets?.column("weight") ?? [] { kinds.insert("weight \(weight)") }
      if targets?.column("team").contains(where: { $0 != "" }) == true { kinds.insert("team") }
    }
    var wanted: Set<String> = [
      "scope all", "scope mission", "scope role", "scope post", "who gender", "who language",
      "who skill", "who rank", "who missions", "percent", "officers", "team", "weight ",
      "weight 0", "weight 1", "weight 2", "weight 3",
    ]
    for kind in [
      "language", "skill", "rank", "rank_at_most", "service_years", "age_at_least", "age_at_most",
      "missions", "board_score", "driving", "firearms", "clearance",
    ] {
      wanted.formUnion(["\(kind) yes", "\(kind) no"])
    }
    #expect(kinds == wanted, "\(kinds.symmetricDifference(wanted).sorted())")
  }
}
