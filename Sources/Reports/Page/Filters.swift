import Programme

/// The controls that choose which rows of the page are shown; without scripts they stay hidden.
enum Filters {
  /// What is shown or not.
  enum Kind: Int, CaseIterable {
    case post, tour, officer
  }

  /// The controls for a programme: a search, a mission, a service, and whether vacancies alone, where posts are shown.
  static func controls(for programme: Programme, counting kinds: [Kind] = Kind.allCases) -> Markup {
    Markup.of { markup in
      markup.element(
        "form", ["class": "filters", "hidden": "", "role": "search", "autocomplete": "off"]
      ) { form in
        form.element("label") { label in
          label.element("span", saying: { $0.searchLabel })
          label.empty("input", ["type": "search", "id": "search"])
        }
        choice("mission", programme.missions.map(\.id), into: &form) { $0.missionLabel }
        choice("service", programme.services.map(\.id), into: &form) { $0.serviceLabel }
        if kinds.contains(.post) {
          form.element("label", ["class": "check"]) { label in
            label.empty("input", ["type": "checkbox", "id": "vacant-only"])
            label.element("span", saying: { $0.vacantOnly })
          }
        }
        form.element("button", ["type": "reset"], saying: { $0.clearLabel })
        form.element("output", ["id": "shown", "aria-live": "polite"]) { output in
          for kind in kinds {
            output.element("span") { part in
              part.element("b", ["data-count": "\(kind)"]) { _ in }
              part.text(" ")
              part.say { $0.shownKinds[kind.rawValue] }
            }
            output.text(" ")
          }
        }
      }
      markup.line()
    }
  }

  private static func choice(
    _ id: String, _ names: [String], into form: inout Markup, _ title: (any Words) -> String
  ) {
    form.element("label") { label in
      label.element("span", saying: title)
      label.element("select", ["id": id]) { select in
        select.element("option", ["value": ""], "—")
        for (place, name) in names.enumerated() {
          select.element("option", ["value": "\(place)"], name)
        }
      }
    }
  }
}
