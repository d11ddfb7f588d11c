import Planning
import Programme
import Tables
import Testing

@testable import Reports

/// Pages: what they say, that nothing of a table becomes markup, and that they need nothing but themselves.
@Suite struct PageTests {
  /// The page of the example.
  private func page(
    _ programme: Programme, language: Language = .english, showsNames: Bool = true
  ) -> String {
    let situation = Situation(of: programme)
    return ReportPage(
      of: Example.plan, in: situation, field: Field(of: situation),
      progress: [SolveStep(level: 0, value: 9, bound: 2), SolveStep(level: 0, value: 4, bound: 4)],
      language: language, showsNames: showsNames, version: "0"
    ).text { FileDigest(of: $0, named: "").sha256 }
  }

  @Test func theAnswerStandsInBothLanguages() throws {
    let page = try page(Example.programme)
    #expect(page.contains("13 of 21 officer-months are filled; 8 stay vacant."))
    #expect(page.contains("13 des 21\u{A0}mois-policiers sont pourvus"))
    #expect(page.contains("Proven: no plan has fewer."))
    #expect(page.contains("no plan that keeps the levels before it has fewer than 8"))
    #expect(
      page.contains("has more than 1,234,890 points, so at most 323 points more may be possible"))
    #expect(page.contains("1\u{A0}234\u{A0}890\u{A0}points"))
  }

  @Test func ofVeryManyPostsThoseWithVacantMonthsAreShown() throws {
    var files = Example.files
    files["posts.csv"]? += (4...2_103).map { "P\($0),M,,adviser,1,3,6\n" }.joined()
    let page = try page(Programme(files: files))
    let shown = Set(page.matches(of: #/<div id="(post-\d+)" class="inside">/#).map(\.1))
    #expect(shown.count == 2_000)
    #expect(page.contains("Of 2,103 posts the 2,000 with vacant months are shown"))
    #expect(page.contains("(2\u{A0}000)"))
    let linked = Set(page.matches(of: #/href="#(post-\d+)"/#).map(\.1))
    #expect(!linked.isEmpty && linked.isSubset(of: shown))
  }

  @Test(arguments: Language.allCases)
  func itOpensInTheLanguageAskedFor(_ language: Language) throws {
    let page = try page(Example.programme, language: language)
    #expect(page.contains("<html lang=\"\(language.rawValue)\">"))
    #expect(page.matches(of: #/ checked=""/#).count == 1)
    #expect(page.contains("value=\"\(language.rawValue)\" checked"))
  }

  @Test func theSameInputGivesTheSameBytes() throws {
    #expect(try page(Example.programme) == page(Example.programme))
  }

  @Test func itAsksNobodyForAnything() throws {
    let page = try page(Example.programme)
    #expect(page.contains("default-src &#39;none&#39;"))
    #expect(page.contains("script-src &#39;sha256-"))
    #expect(!page.contains("unsafe-inline"))
    #expect(!page.contains("http:") && !page.contains("https:"))
    #expect(!page.contains(" style=") && !page.contains(" onclick="))
    #expect(page.matches(of: /<script>/).count == 1)
  }

  /// Markup, quotes, an end of a script, characters that no document may hold, a turn of direction.
  static let hostile = [
    "<script>alert(1)</script>", "</title><img src=x onerror=alert(1)>",
    "\"' onmouseover='alert(1)",
    "]]>&lt;!--", "a\u{1}b", "x\u{202E}y",
  ]

  @Test(arguments: hostile)
  func whatTablesSayStaysText(_ text: String) throws {
    let cell = "\"" + text.replacing("\"", with: "\"\"") + "\""
    let programme = try Programme(files: [
      "programme.json5": """
      { name: \(JSONWriter.line(.string(text))), from: "2027-01", months: 6,
        ranks: ["constable", "sergeant"], objective: ["vacancies:1"] }
      """,
      "services.csv": "service,name\nA,\(cell)\n",
      "officers.csv": "officer,name,service,rank,board_score\nO1,\(cell),A,sergeant,90\n"
        + "O2,,A,constable,70\nO3,,A,constable,80\nO4,,A,sergeant,60\n",
      "missions.csv": "mission,name,country\nM,\(cell),\(cell)\n",
      "posts.csv": "post,mission,team,role,headcount,priority,tour_months\n"
        + "P1,M,\(cell),\(cell),2,1,6\nP2,M,,\(cell),1,2,6\n",
    ])
    let (plain, page) = try (self.page(Example.programme), self.page(programme))
    // No element, attribute or script comes from a table: the page has those of any other.
    #expect(page.matches(of: /<script/).count == plain.matches(of: /<script/).count)
    #expect(!page.contains("<img") && !page.contains("onerror=alert(1)>"))
    #expect(page.matches(of: /<[a-z]+[^>]* on[a-z]+=/).isEmpty)
    #expect(page.matches(of: /<\/title>/).count >= 1)
    #expect(!page.unicodeScalars.contains { $0.value < 32 && $0 != "\n" && $0 != "\t" })
    if text.contains("\u{202E}") { #expect(page.contains("<bdi>x\u{202E}y</bdi>")) }
  }

  @Test func namesAreLeftOutWhereAsked() throws {
    #expect(try page(Example.programme).contains("Roy, Anne"))
    #expect(try !page(Example.programme, showsNames: false).contains("Roy, Anne"))
  }

  @Test func everyElementIsClosed() throws {
    var open: [Substring] = []
    let body = try page(Example.programme).replacing(
      /<style>.*?<\/style>|<script>.*?<\/script>|<!DOCTYPE html>/.dotMatchesNewlines(), with: "")
    for match in body.matches(of: /<(\/?)([a-z0-9]+)[^>]*?(\/?)>/) {
      if match.1 == "/" {
        #expect(open.popLast() == match.2)
      } else if match.3.isEmpty {
        open.append(match.2)
      }
    }
    #expect(open.isEmpty)
  }

  @Test func aShareIsNeverRoundedUp() {
    #expect(Share.tenths(999_999, of: 1_000_000) == "99.9")
    #expect(Share.tenths(5, of: 5) == "100")
    #expect(Share.tenths(0, of: 0) == "0")
  }

  @Test func base64IsAsInTheStandard() {
    // RFC 4648, section 10.
    for (hex, text) in [
      ("", ""), ("66", "Zg=="), ("666f", "Zm8="), ("666f6f", "Zm9v"), ("666f6f62", "Zm9vYg=="),
    ] { #expect(Base64.text(ofHex: hex) == text) }
  }
}
