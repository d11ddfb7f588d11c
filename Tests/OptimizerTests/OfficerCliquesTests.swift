import Testing

@testable import Optimizer

@Suite struct OfficerCliquesTests {
  /// Tours of a few officers with rests of any length; no limits.
  private func model(_ seed: Int) -> TourModel {
    var dice = Dice(seed: seed)
    var model = TourModel(
      months: 12, officerNames: (0..<dice.among(1...3)).map { "O-\($0)" }, postNames: ["P"])
    for _ in 0..<dice.among(1...9) {
      let start = dice.below(12)
      let end = start + dice.below(5)
      model.tours.append(
        officer: dice.below(model.officerNames.count), post: 0, start: start, end: end,
        restEnd: end + dice.below(6))
    }
    return model
  }

  private func clash(_ one: Int, _ other: Int, in tours: TourModel.Tours) -> Bool {
    let (first, second) =
      tours.start[one] <= tours.start[other] ? (one, other) : (other, one)
    return tours.officer[one] == tours.officer[other]
      && tours.start[second] <= tours.restEnd[first]
  }

  @Test func theRowsHoldWhereNoTwoToursClash() {
    for seed in 0..<150 {
      let model = model(seed)
      let cliques = OfficerCliques(of: Array(0..<model.tours.count), in: model)
      for choice in 0..<(1 << model.tours.count) {
        let chosen = (0..<model.tours.count).filter { choice >> $0 & 1 == 1 }
        let isApart = chosen.allSatisfy { one in
          chosen.allSatisfy { one >= $0 || !clash(one, $0, in: model.tours) }
        }
        let keepsRows = cliques.rows.allSatisfy { row in
          row.filter { choice >> $0 & 1 == 1 }.count <= 1
        }
        #expect(isApart == keepsRows, "seed \(seed), \(chosen)")
      }
    }
  }

  @Test func rowsAreCliquesOfOneOfficerAndMaximal() {
    for seed in 0..<150 {
      let model = model(seed)
      let cliques = OfficerCliques(of: Array(0..<model.tours.count), in: model)
      #expect(Set(cliques.rows).count == cliques.rows.count)
      #expect(cliques.rows.count == cliques.officers.count)
      for (row, officer) in zip(cliques.rows, cliques.officers) {
        #expect(row == row.sorted() && Set(row).count == row.count && row.count > 1)
        #expect(row.allSatisfy { model.tours.officer[$0] == officer })
        let joinable = (0..<model.tours.count).filter { other in
          row.allSatisfy { clash($0, other, in: model.tours) }
        }
        #expect(joinable == row, "seed \(seed)")
      }
    }
  }

  @Test func onlyTheToursGivenHaveRows() {
    for seed in 0..<50 {
      let model = model(seed)
      let some = (0..<model.tours.count).filter { $0.isMultiple(of: 2) }
      let cliques = OfficerCliques(of: some, in: model)
      #expect(cliques.rows.allSatisfy { Set($0).isSubset(of: some) })
    }
  }
}
