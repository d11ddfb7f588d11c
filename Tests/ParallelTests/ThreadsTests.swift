import Testing

import Parallel

@Suite struct ThreadsTests {
  @Test(arguments: [1, 2, 3, 8]) func resultsStandInOrder(threads: Int) {
    for pieces in [0, 1, 2, 7, 50] {
      let results = Threads(count: threads).map(pieces) { $0 * $0 }
      #expect(results == (0..<pieces).map { $0 * $0 })
    }
  }

  @Test func thereIsAtLeastOneProcessor() {
    #expect((1...1024).contains(Threads.available.count))
  }
}
