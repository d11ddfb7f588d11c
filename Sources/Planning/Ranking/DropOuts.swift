import Programme

/// Officers who drop out by chance, sample by sample: each by itself, with one probability.
public struct DropOuts: Sendable {
  /// The officers who drop out, by sample; ascending indices into `Programme.officers`.
  public let draws: [[Int]]

  /// Draws samples.
  ///
  /// - Parameters:
  ///   - officers: Who may drop out.
  ///   - perMillion: Out of a million times, how often each does.
  ///   - samples: How many samples.
  ///   - seed: What chance begins with; every sample has a stream of its own.
  /// - Complexity: O(officers × samples).
  public init(of officers: [Int], perMillion: Int, samples: Int, seed: UInt64) {
    draws = (0..<samples).map { sample in
      var dice = SweepDice(seed: seed, stream: UInt64(sample))
      return officers.filter { _ in dice.below(1_000_000) < perMillion }
    }
  }
}
