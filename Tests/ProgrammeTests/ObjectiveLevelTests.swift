import Programme
import Testing

@Suite struct ObjectiveLevelTests {
  @Test func everyLevelIsReadByItsName() {
    for level in ObjectiveLevel.standard { #expect(ObjectiveLevel(level.description) == level) }
    #expect(ObjectiveLevel.standard.filter(\.isMaximised) == [.suitability])
    #expect(ObjectiveLevel("vacancies") == nil)
    #expect(ObjectiveLevel("vacancies:4") == nil)
  }

  @Test func everyLanguageLevelIsReadByItsName() {
    for level in LanguageLevel.allCases { #expect(LanguageLevel(level.description) == level) }
    #expect(LanguageLevel.allCases.map(\.description) == ["A1", "A2", "B1", "B2", "C1", "C2"])
    #expect(LanguageLevel.allCases == LanguageLevel.allCases.sorted())
    #expect(LanguageLevel("b2") == nil)
  }
}
