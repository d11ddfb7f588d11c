extension PageSection {
  /// How to read the page: what its words mean.
  static func reading(_ facts: PlanFacts) -> PageSection {
    PageSection("reading", title: { $0.readingTitle }) { body in
      body.element("dl", ["class": "terms"]) { list in
        for place in English().terms.indices {
          list.element("dt") { $0.say { $0.terms[place].term } }
          list.element("dd") { $0.say { $0.terms[place].meaning } }
        }
      }
    }
  }
}
