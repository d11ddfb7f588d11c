/// A report to look at: one HTML file that needs nothing else, neither a network nor a script.
///
/// It holds the text of every language; a switch, which works by style alone, shows one. The script adds search,
/// filters, sorting and details under the pointer. The page's policy admits the one style sheet and the one
/// script that are written into it, by their hashes, and nothing from anywhere else. It holds no time of day
/// and no random name: the same input gives the same bytes.
public struct ReportPage: Sendable {
  /// The name of its file.
  public static let file = "report.html"

  let title: String
  let opening: PageSection
  let sections: [PageSection]
  let language: Language
  let version: String
  /// What chooses the rows to be shown; empty where there is nothing to choose.
  let filters: Markup

  /// A page.
  ///
  /// - Parameters:
  ///   - title: What it is about, as a table has it.
  ///   - opening: The answer, above all else.
  ///   - sections: What stands below, in this order.
  ///   - language: The one that it opens in.
  ///   - version: The version of the program.
  public init(
    title: String, opening: PageSection, sections: [PageSection], language: Language,
    version: String
  ) {
    self.init(
      title: title, opening: opening, filters: Markup(), sections: sections, language: language,
      version: version)
  }

  init(
    title: String, opening: PageSection, filters: Markup, sections: [PageSection],
    language: Language, version: String
  ) {
    self.title = title
    self.opening = opening
    self.filters = filters
    self.sections = sections
    self.language = language
    self.version = version
  }

  /// The HTML of the page.
  ///
  /// - Parameter hash: The SHA-256 of a text as UTF-8, in hexadecimal digits.
  /// - Returns: The page, to be written as UTF-8.
  /// - Complexity: O(length).
  public func text(hash: (String) -> String) -> String {
    let policy =
      "default-src 'none'; style-src '\(Self.source(hash(PageAssets.style)))'; "
      + "script-src '\(Self.source(hash(PageAssets.script)))'; base-uri 'none'; form-action 'none'"
    var page = Markup()
    page.add(constant: "<!DOCTYPE html>\n")
    page.element("html", ["lang": language.rawValue]) { html in
      html.element("head") { head(&$0, policy: policy) }
      html.line()
      html.element("body") { body(&$0) }
    }
    page.line()
    return page.html
  }
}
