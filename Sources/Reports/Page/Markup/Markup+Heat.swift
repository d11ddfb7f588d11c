import Programme

extension Markup {
  /// The head of a table of missions against months: years above, the initials of months below.
  mutating func heatHead(_ horizon: Horizon, hasSum: Bool) {
    element("thead") { head in
      head.element("tr") { row in
        row.element("th", ["rowspan": "2", "scope": "col"], saying: { $0.missionLabel })
        var month = horizon.first
        while month <= horizon.last {
          let count = min(12 - month.index % 12, month.distance(to: horizon.last) + 1)
          row.element(
            "th", ["colspan": "\(count)", "scope": "colgroup"], String(month.index / 12))
          month = month + count
        }
        if hasSum { row.element("td", "") }
      }
      head.element("tr") { row in
        for name in horizon.range {
          row.element("th", ["scope": "col"]) { cell in
            cell.element("abbr") { $0.text(Axis.initials[name.index % 12]) }
            cell.element("span", ["class": "unseen"]) { text in text.say { $0.short(name) } }
          }
        }
        if hasSum { row.element("th", ["scope": "col"], saying: { $0.sumLabel }) }
      }
    }
  }
}
