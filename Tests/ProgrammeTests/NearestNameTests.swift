import Programme
import Testing

@Suite struct NearestNameTests {
  static let ranks = ["constable", "corporal", "sergeant", "staff-sergeant", "inspector"]

  @Test(arguments: [
    ("sergent", "sergeant"), ("Sergeant", "sergeant"), ("segreant", "sergeant"),
    ("corporel", "corporal"), ("staff sergeant", "staff-sergeant"), ("inspektor", "inspector"),
  ])
  func theNearestIsSuggested(_ text: String, _ expected: String) {
    #expect(NearestName.of(text, among: Self.ranks) == expected)
  }

  @Test(arguments: ["general", "", "x", "superintendent"])
  func nothingIsSuggestedWhereNoneIsNear(_ text: String) {
    #expect(NearestName.of(text, among: Self.ranks) == nil)
  }

  @Test func amongEqualsTheFirst() {
    #expect(NearestName.of("P", among: ["P1", "P2"]) == "P1")
    #expect(NearestName.of("P1", among: ["P2", "P1"]) == "P1")
    #expect(NearestName.of("a", among: [String]()) == nil)
    #expect(NearestName.of("ab", among: ["ba", ""]) == "ba")
  }
}
