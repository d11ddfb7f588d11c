import Testing

@testable import Optimizer

@Suite struct FaceTests {
  @Test func choicesThatReachTheBoundsStayOnTheFace() throws {
    var (narrowed, kept) = (0, 0)
    for seed in 0..<200 {
      let model = RandomModel.make(seed, demanding: 0)
      let root = try Root(of: model)
      guard !root.levels.isEmpty else { continue }
      var relaxation = root.relaxation()
      var face = Face(of: root.program)
      let oracle = Oracle(model)
      var choices = oracle.choices.filter { oracle.keeps($0) }.map { oracle.tours($0) }
      for level in root.levels {
        let found = relaxation.solve(level, over: face.program, isLast: false, within: .unlimited)
        face.narrow(by: found)
        choices = choices.filter { tours in
          guard let values = model.values(of: tours) else { return false }
          return level.cost(ofValue: values[level.level]) <= found.bound
        }
        for tours in choices {
          let point = try #require(root.program.point(choosing: tours, in: model))
          #expect(face.program.program.accepts(point), "seed \(seed), level \(level.level)")
          kept += 1
        }
        narrowed += face.program.tours.indices.filter { face.program.program.upper[$0] == 0 }.count
      }
    }
    #expect(kept > 200)
    #expect(narrowed > 200)
  }
}
