import Instances
import Programme
import Testing

/// Every parameter of a recipe does what it says.
@Suite struct RecipeTests {
  private func programme(
    seed: UInt64 = 1, _ change: (inout Recipe) -> Void
  ) throws -> Programme {
    var recipe = Recipe()
    change(&recipe)
    return try Programme(recipe.source(seed: seed))
  }

  @Test(arguments: [60, 90, 120])
  func quotasAreSoTight(percent: Int) throws {
    let programme = try programme {
      $0.quotaPercent = percent
      $0.posts = 60
    }
    let seats = programme.posts.reduce(0) { $0 + $1.headcount }
    let released = programme.quotas.filter { $0.service != nil && $0.mission == nil }
      .compactMap(\.max).reduce(0, +)
    #expect(released == seats * percent / 100)
  }

  @Test func serviceSizesFallLikeZipf() throws {
    let programme = try programme { $0.officers = 1_000 }
    var counts = [Int](repeating: 0, count: programme.services.count)
    for officer in programme.officers { counts[officer.service] += 1 }
    #expect(counts[0] > 2 * counts[2])
    #expect(counts[0] > 5 * counts[9])
    #expect(counts.allSatisfy { $0 > 0 })
  }

  @Test func startsAreAsAsked() throws {
    #expect(try programme { $0.starts = .any }.posts.allSatisfy { $0.starts == .any })
    #expect(try programme { $0.starts = .every(6) }.posts.allSatisfy { $0.starts == .every(6) })
    let listed = try programme { $0.starts = .offsets([0, 6]) }
    let first = listed.horizon.first
    #expect(listed.posts.allSatisfy { $0.starts == .months([first, first.advanced(by: 6)]) })
  }

  @Test func switchedOffMeansAbsent() throws {
    let bare = try programme {
      $0.quotaPercent = nil
      $0.ceilingPercent = nil
      $0.womenTargetPercent = nil
      $0.runningPercent = 0
      $0.forbidPins = 0
    }
    #expect(bare.quotas.isEmpty && bare.targets.isEmpty && bare.tours.isEmpty)
    #expect(bare.pins.isEmpty && bare.scores.isEmpty && bare.courses == nil)
  }

  @Test func switchedOnMeansPresent() throws {
    let full = try programme {
      $0.courseSeatsPercent = 110
      $0.plannedPercent = 60
      $0.runningPercent = 50
      $0.requirePins = 3
      $0.scores = 10
      $0.handoverMonths = 1
      $0.rareLanguagePercent = 50
    }
    #expect(full.courses?.isEmpty == false)
    #expect(full.tours.filter { $0.state == .running }.count > 10)
    #expect(full.tours.filter { $0.state == .planned }.count > 10)
    #expect(full.pins.contains { $0.decision == .require })
    #expect(full.pins.filter { $0.decision == .forbid }.count == 5)
    #expect(full.scores.count == 10)
    #expect(full.handoverMonths == 1)
    #expect(!Set(full.languages).isDisjoint(with: ["ar", "es", "ht"]))
  }

  @Test(arguments: [1, 2, 3, 4, 5] as [UInt64])
  func standingToursKeepTheQuotas(seed: UInt64) throws {
    let programme = try programme(seed: seed) {
      $0.runningPercent = 80
      $0.plannedPercent = 80
    }
    #expect(!programme.tours.isEmpty)
    for quota in programme.quotas where quota.mission == nil {
      for month in programme.horizon.range {
        let away = programme.tours.filter { tour in
          let service = programme.officers[tour.officer].service
          return (tour.from...tour.until).contains(month) && quota.service ?? service == service
        }.count
        #expect(away <= quota.max ?? .max, "\(quota.id) in \(month)")
      }
    }
  }
}
