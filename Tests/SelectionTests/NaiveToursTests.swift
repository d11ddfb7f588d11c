import Instances
import Parallel
import Programme
import Selection
import Testing

/// The possible tours are those that a naive reading of the format finds, with the same points.
@Suite struct NaiveToursTests {
  @Test func onTinyProgrammes() throws {
    var count = 0
    for seed in 0..<150 {
      let programme = try Programme(TinyProgramme.source(seed: UInt64(seed)))
      let tours = PossibleTours(
        of: programme, windows: PostWindows(of: programme), threads: Threads(count: 1 + seed % 4))
      let first = programme.horizon.first.index
      let found = (0..<tours.count).map {
        NaiveTours.Tour(
          officer: Int(tours.officer[$0]), post: Int(tours.post[$0]),
          from: first + Int(tours.from[$0]), until: first + Int(tours.until[$0]),
          points: tours.points[$0])
      }
      #expect(Set(found).count == found.count, "seed \(seed): a tour stands twice")
      #expect(found == found.sorted(), "seed \(seed): tours stand in disorder")
      #expect(Set(found) == NaiveTours(programme: programme).all, "seed \(seed)")
      count += found.count
    }
    #expect(count > 2000)
  }
}
