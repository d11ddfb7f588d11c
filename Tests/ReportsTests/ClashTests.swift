import Testing

@testable import Reports

/// Rules that cannot be kept together, as they are called in each language.
@Suite struct ClashTests {
  private static let rules = [
    "one officer, one place: O4", "required pin O4 on P1 from 2027-07", "required pin O4 on P2",
    "required pin O5 on P3: no such tour is possible", "headcount P1", "quota release S1",
    "course seat C-2027-01", "something else",
  ]

  @Test func englishCallsThemByTheirNames() {
    let lines = RepairReport.lines(ofClash: Self.rules, in: .english)
    #expect(lines[0] == "no plan exists: these cannot be kept together")
    #expect(Array(lines.dropFirst()) == Self.rules.map { "  " + $0 })
  }

  @Test func frenchSaysWhatTheyAre() {
    let lines = RepairReport.lines(ofClash: Self.rules, in: .french)
    let thin = "\u{202F}"
    #expect(
      lines.map { $0.replacing("\u{A0}", with: thin).replacing(thin, with: " ") } == [
        "aucun plan n’existe : ces règles sont incompatibles",
        "  un policier, une affectation à la fois : O4",
        "  affectation exigée de O4 à P1 dès 2027-07",
        "  affectation exigée de O4 à P2",
        "  affectation exigée de O5 à P3 : aucune affectation de ce genre n’est possible",
        "  effectif de P1",
        "  maximum du quota release S1",
        "  places du cours C-2027-01",
        "  something else",
      ])
  }
}
