import Instances
import Programme
import Testing

/// Every preset at a size that a debug build makes at once.
@Suite struct PresetTests {
  static func reduced(_ preset: Preset) -> Recipe? {
    guard var recipe = preset.recipe else { return nil }
    recipe.officers = min(recipe.officers, 400)
    recipe.posts = min(recipe.posts, 60)
    return recipe
  }

  /// Recorded once; a change here changes every benchmark and must be meant.
  static let golden: [(preset: Preset, fingerprint: UInt64)] = [
    (.tiny, 0x0890_06be_977e_d939),
    (.small, 0xfc68_c003_e3b3_e60b),
    (.canada, 0x9128_bccd_c3f0_59c0),
    (.canadaAny, 0xebdb_03bc_1567_4be3),
    (.canadaLong, 0x9330_facd_2c71_db32),
    (.region, 0xdd86_b056_da8f_86bd),
    (.un, 0x519c_eba9_0f31_3a21),
    (.mobilisation, 0x7516_304e_6fe3_86f4),
  ]

  @Test(arguments: golden)
  func sameSeedSameBytes(preset: Preset, fingerprint: UInt64) throws {
    func make(_ seed: UInt64) throws -> UInt64 {
      try Self.reduced(preset)?.source(seed: seed).fingerprint
        ?? preset.source(seed: seed).fingerprint
    }
    let made = try make(1)
    #expect(made == fingerprint, "\(preset)")
    #expect(try make(1) == made)
    #expect(try make(2) != made)
  }

  @Test func everyPresetIsGolden() {
    #expect(Self.golden.map(\.preset) == Preset.allCases)
  }

  @Test(arguments: Preset.allCases, [1, 2, 3] as [UInt64])
  func everyPresetIsSound(preset: Preset, seed: UInt64) throws {
    let source = try Self.reduced(preset)?.source(seed: seed) ?? preset.source(seed: seed)
    let programme = try Programme(source)
    if let recipe = Self.reduced(preset) {
      #expect(programme.officers.count == recipe.officers)
      #expect(programme.posts.count == recipe.posts)
      #expect(programme.services.count == recipe.services)
      #expect(programme.missions.count == recipe.missions)
      #expect(programme.horizon.months == recipe.months)
      #expect(programme.warnings == [])
    }
  }

  @Test func fullSizesAreThoseOfTheBenchmarks() {
    let sizes = Preset.allCases.compactMap(\.recipe).map { [$0.officers, $0.posts, $0.months] }
    #expect(
      sizes == [
        [300, 30, 24], [1_000, 80, 24], [1_000, 80, 24], [1_000, 80, 36], [3_000, 200, 24],
        [10_000, 500, 24], [40_000, 27_000, 12],
      ])
  }

  @Test func aMobilisationHasOneTourAPost() throws {
    let recipe = try #require(Self.reduced(.mobilisation))
    let programme = try Programme(recipe.source(seed: 1))
    #expect(programme.quotas.isEmpty && programme.targets.isEmpty && programme.tours.isEmpty)
    for post in programme.posts {
      #expect(post.headcount == 1)
      #expect(post.tourMonths == [12])
      #expect(post.starts == .months([programme.horizon.first]))
    }
  }

  @Test func whatNoProgrammeCanBeIsAFault() {
    var recipe = Recipe()
    recipe.months = 200
    #expect(throws: Faults.self) { try recipe.source(seed: 1) }
    recipe = Recipe()
    recipe.handoverMonths = 12
    #expect(throws: Faults.self) { try recipe.source(seed: 1) }
  }
}
