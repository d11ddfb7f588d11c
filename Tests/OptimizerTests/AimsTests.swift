import Testing

@testable import Optimizer

@Suite struct AimsTests {
  /// A bound of 0, above which tours cost 1, 2, 3 and so on.
  private func aims(_ tours: Int) -> Aims {
    Aims(
      above: DualBound(scaled: 0, reducedCosts: [], scale: 1),
      reduced: (0..<tours).map { Double($0 + 1) }.reversed())
  }

  @Test func fewToursNeedNoAim() {
    var aims = aims(100)
    #expect(aims.next(above: 0) == .max)
  }

  @Test func anAimStaysUntilItIsReached() {
    var aims = aims(20_000)
    let first = aims.next(above: 0)
    #expect(first == 2_501)
    #expect(aims.next(above: first - 1) == first)
    aims.note(nodes: 1)
    #expect(aims.next(above: first) == 4_001)
  }

  @Test func whereTheRootIsEnoughTheNextAimIsFar() {
    var aims = aims(20_000)
    let first = aims.next(above: 0)
    aims.note(nodes: 0)
    #expect(aims.next(above: first) == 10_001)
  }

  @Test func withManyToursItIsNotSoFar() {
    var aims = aims(40_000)
    _ = aims.next(above: 0)
    let second = aims.next(above: 2_501)
    #expect(second == 10_001)
    #expect(aims.next(above: second) == 20_001)
  }

  @Test func afterALongSearchTheNextAimIsNear() {
    var aims = aims(20_000)
    let first = aims.next(above: 0)
    aims.note(nodes: 101)
    #expect(aims.next(above: first) == 3_126)
    aims.note(nodes: 1)
    // What was noted counts once.
    #expect(aims.next(above: 3_126) == 5_001)
  }

  @Test func aimsEndWithoutLimit() {
    var aims = aims(3_000)
    let first = aims.next(above: 0)
    #expect(aims.next(above: first) == .max)
  }
}
