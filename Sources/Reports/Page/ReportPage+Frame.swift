/// What stands around the sections: head, language switch, contents, foot.
extension ReportPage {
  /// A policy's name for a text by its hash.
  static func source(_ digits: String) -> String { "sha256-" + Base64.text(ofHex: digits) }

  func head(_ head: inout Markup, policy: String) {
    head.line()
    head.empty("meta", ["charset": "utf-8"])
    head.empty("meta", ["http-equiv": "Content-Security-Policy", "content": policy])
    head.empty("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
    head.empty("meta", ["name": "color-scheme", "content": "light dark"])
    head.empty("meta", ["name": "referrer", "content": "no-referrer"])
    head.line()
    head.element("title", title)
    head.element("style") { $0.add(constant: PageAssets.style) }
  }

  func body(_ body: inout Markup) {
    switches(&body)
    patterns(&body)
    body.element("header", ["class": "top"]) { header in
      header.element("a", ["class": "skip", "href": "#" + opening.id]) { $0.say { $0.skip } }
      header.element("p", ["class": "brand"]) { $0.text("Muster") }
      speech(&header)
    }
    body.line()
    body.element("main") { main in
      main.element("h1") { $0.name(title) }
      write(opening, into: &main)
      contents(&main)
      main.add(filters)
      for section in sections { write(section, into: &main) }
    }
    body.element("footer", ["class": "foot"]) { foot in
      foot.element("p") { $0.say { $0.madeBy(version) } }
    }
    body.element("div", ["id": "tip", "role": "tooltip", "hidden": ""]) { _ in }
    body.element("script") { $0.add(constant: PageAssets.script) }
  }

  /// The switch between languages: radio buttons in front of all else, which the style sheet looks at from there.
  private func switches(_ body: inout Markup) {
    for language in Language.allCases {
      let id = "speak-" + language.rawValue
      let isOn = language == self.language
      body.empty(
        "input",
        isOn
          ? ["type": "radio", "name": "speak", "id": id, "value": language.rawValue, "checked": ""]
          : ["type": "radio", "name": "speak", "id": id, "value": language.rawValue])
    }
  }

  /// Their labels, which are what one sees.
  private func speech(_ header: inout Markup) {
    header.element("p", ["class": "speech"]) { place in
      for language in Language.allCases {
        place.element(
          "label",
          ["class": "own", "lang": language.rawValue, "for": "speak-" + language.rawValue],
          language.words.ownName)
      }
    }
  }

  /// Links to the sections.
  private func contents(_ main: inout Markup) {
    main.element("nav", ["class": "contents", "aria-labelledby": "contents-heading"]) { nav in
      nav.element("h2", ["id": "contents-heading", "class": "unseen"]) { $0.say { $0.contents } }
      nav.element("ul") { list in
        for section in sections {
          list.element("li") { item in
            item.element("a", ["href": "#" + section.id], saying: section.title)
          }
        }
      }
    }
    main.line()
  }

  private func write(_ section: PageSection, into main: inout Markup) {
    main.element(
      "section", ["id": section.id, "class": section.id, "aria-labelledby": section.heading]
    ) {
      $0.element("h2", ["id": section.heading], saying: section.title)
      $0.line()
      $0.add(section.body)
    }
    main.line()
  }

  /// The hatchings that tell states apart where colours do not.
  private func patterns(_ body: inout Markup) {
    body.element(
      "svg", ["class": "patterns", "width": "0", "height": "0", "aria-hidden": "true"]
    ) { svg in
      svg.element("defs") { defs in
        for (id, path) in Self.marks {
          defs.element(
            "pattern",
            ["id": id, "width": "8", "height": "8", "patternUnits": "userSpaceOnUse"]
          ) { pattern in
            pattern.empty("rect", ["class": id + "-ground", "width": "8", "height": "8"])
            pattern.empty("path", ["class": id + "-ink", "d": path])
          }
        }
      }
    }
    body.line()
  }

  /// Hatchings by name: lines for what is vacant, faint ones for who is away, dots for handovers.
  private static let marks = [
    ("hatch", "M-2,2 l4,-4 M0,8 l8,-8 M6,10 l4,-4"),
    ("hatch-calm", "M-2,2 l4,-4 M0,8 l8,-8 M6,10 l4,-4"), ("dots", "M2,2 h2 v2 h-2 z"),
  ]
}
