import Programme
import Testing

@testable import Benchmarks

/// Severity is what a case's name says, and generated programmes look like real ones.
@Suite struct SeverityTests {
  private func programme(_ name: String) throws -> Programme {
    let list = try CaseList(of: Places.package)
    let one = try #require(list.named([name]).first)
    return try Programme(one.source(below: Places.package.path))
  }

  @Test(arguments: ["small", "canada"], [60, 80, 100, 120])
  func quotasAreSoTight(preset: String, percent: Int) throws {
    let programme = try programme("\(preset)-quota-\(percent)")
    let seats = programme.posts.reduce(0) { $0 + $1.headcount }
    let released = programme.quotas.filter { $0.service != nil && $0.mission == nil }
      .compactMap(\.max).reduce(0, +)
    #expect(released == seats * percent / 100)
  }

  @Test(arguments: ["small", "canada"])
  func rareLanguagesAreAskedForMoreAndMore(preset: String) throws {
    let shares = try [0, 15, 30].map { percent -> Int in
      let programme = try programme("\(preset)-rare-\(percent)")
      let posts = Set(
        programme.requirements.compactMap { requirement -> Int? in
          guard case .post(let post) = requirement.scope, case .language = requirement.criterion
          else { return nil }
          return post
        })
      return posts.count * 100 / programme.posts.count
    }
    #expect(shares[0] == 0)
    #expect((5...25).contains(shares[1]))
    #expect(shares[2] > shares[1] && shares[2] <= 45)
  }

  @Test(arguments: ["small", "canada"])
  func runningToursTakeMoreAndMoreSeats(preset: String) throws {
    let shares = try [0, 50, 80].map { percent -> Int in
      let programme = try programme("\(preset)-running-\(percent)")
      let seats = programme.posts.reduce(0) { $0 + $1.headcount }
      return programme.tours.count { $0.state == .running } * 100 / seats
    }
    #expect(shares[0] == 0)
    #expect(shares[1] >= 20)
    #expect(shares[2] > shares[1] + 5)
  }

  /// Pearson's correlation of rank and years of service: who served longer holds higher ranks more often, but
  /// years alone make no rank.
  @Test(arguments: 1...5) func rankGoesWithYears(seed: Int) throws {
    let programme = try programme("canada-\(seed)")
    let first = programme.horizon.first
    let pairs = programme.officers.compactMap { officer in
      officer.joined.map { (Double(officer.rank), Double($0.distance(to: first))) }
    }
    let count = Double(pairs.count)
    let ranks = pairs.map(\.0).reduce(0, +) / count
    let years = pairs.map(\.1).reduce(0, +) / count
    let both = pairs.map { ($0 - ranks) * ($1 - years) }.reduce(0, +)
    let spread = (
      pairs.map { ($0.0 - ranks) * ($0.0 - ranks) }.reduce(0, +),
      pairs.map { ($0.1 - years) * ($0.1 - years) }.reduce(0, +)
    )
    let correlation = both / (spread.0 * spread.1).squareRoot()
    #expect((0.1...0.9).contains(correlation), "\(correlation)")
  }

  @Test(arguments: ["canada-1", "canada-4", "region"])
  func servicesAreSkewedAndRareLanguagesRare(name: String) throws {
    let programme = try programme(name)
    var sizes = [Int](repeating: 0, count: programme.services.count)
    for officer in programme.officers { sizes[officer.service] += 1 }
    sizes.sort(by: >)
    let fifth = sizes.prefix(sizes.count / 5).reduce(0, +) * 100 / programme.officers.count
    #expect((40...80).contains(fifth), "a fifth of the services has \(fifth) % of the officers")
    #expect(sizes.last ?? 0 > 0)
    for rare in ["ar", "es", "ht"] {
      guard let language = programme.languages.firstIndex(of: rare) else { continue }
      let share =
        programme.officers.count { $0.languages.level(of: language) > 0 } * 1_000
        / programme.officers.count
      #expect((1...120).contains(share), "\(rare) is spoken by \(share) in a thousand")
    }
  }
}
