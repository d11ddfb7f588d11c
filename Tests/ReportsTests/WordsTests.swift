import Planning
import Programme
import Testing

@testable import Reports

/// How the two languages write figures and count things.
@Suite struct WordsTests {
  @Test func figures() {
    #expect(English().number(1_941_645) == "1,941,645")
    #expect(English().number(-1234) == "-1,234")
    #expect(French().number(1_941_645) == "1\u{A0}941\u{A0}645")
    #expect(French().number(-999) == "−999")
    #expect(French().percent("0.067") == "0,067\u{A0}%")
    #expect(English().percent("0.067") == "0.067 %")
    #expect(English().signed(5) == "+5")
    #expect(French().signed(-5) == "−5")
  }

  @Test(arguments: [
    (1, "1st", "1er"), (2, "2nd", "2e"), (3, "3rd", "3e"), (4, "4th", "4e"), (11, "11th", "11e"),
    (12, "12th", "12e"), (13, "13th", "13e"), (21, "21st", "21e"), (102, "102nd", "102e"),
    (111, "111th", "111e"),
  ])
  func places(_ place: Int, _ english: String, _ french: String) {
    #expect(English().ordinal(place) == english)
    #expect(French().ordinal(place) == french)
  }

  /// In English only one is singular, in French nothing is, too.
  @Test func nouns() {
    #expect(
      [0, 1, 2].map { English().count($0, .officerMonth) } == [
        "0 officer-months", "1 officer-month", "2 officer-months",
      ])
    #expect(
      [0, 1, 2].map { French().count($0, .officerMonth) } == [
        "0\u{A0}mois-policier", "1\u{A0}mois-policier", "2\u{A0}mois-policiers",
      ])
    for noun in Noun.allCases {
      #expect(English().count(1, noun) != English().count(2, noun).replacing("2", with: "1"))
    }
  }

  @Test func lists() {
    #expect(English().all([]) == "")
    #expect(English().all(["a"]) == "a")
    #expect(English().any(["a", "b", "c"]) == "a, b or c")
    #expect(French().all(["a", "b", "c"]) == "a, b et c")
    #expect(French().labelled("Admissible", "oui") == "Admissible\u{202F}: oui")
    #expect(French().quoted("a") == "«\u{202F}a\u{202F}»")
  }

  /// High punctuation has its narrow space, wherever French says something.
  @Test func frenchTypography() throws {
    let programme = try Example.programme
    var text = PlanSummary(of: Example.plan, for: programme).text(in: .french)
    let explainer = Explainer(Situation(of: programme))
    for officer in programme.officers.indices {
      let comparison = explainer.comparison(of: officer, on: nil, in: Example.plan)
      text += OverviewReport(
        explainer.overview(of: officer), comparison: comparison, in: programme
      ).text(in: .french)
      for post in programme.posts.indices {
        text += ExplanationReport(
          explainer.explanation(of: officer, on: post),
          comparison: explainer.comparison(of: officer, on: post, in: Example.plan), in: programme
        ).text(in: .french)
      }
    }
    #expect(text.contains("\u{202F}:"))
    for mark in [":", ";", "!", "?"] {
      let bare = text.matches(of: try Regex("[^\u{202F}]\\\(mark)( |\n|$)"))
      #expect(bare.isEmpty, "\(bare.map { String(text[$0.range]) })")
    }
    #expect(!text.contains("'"), "apostrophes are curved")
    #expect(text.contains("Le plan n’attribue aucune affectation à la policière."))
  }

  /// The first variable that is set decides.
  @Test(arguments: [
    ([:], Language.english), (["LANG": "fr_CA.UTF-8"], .french),
    (["LANG": "en_CA.UTF-8"], .english),
    (["LC_ALL": "C", "LANG": "fr_CA.UTF-8"], .english),
    (["LC_ALL": "", "LC_MESSAGES": "fr", "LANG": "en"], .french),
    (["LC_MESSAGES": "de_DE", "LANG": "fr"], .english),
  ])
  func environments(_ variables: [String: String], _ language: Language) {
    #expect(Language { variables[$0] } == language)
  }
}
