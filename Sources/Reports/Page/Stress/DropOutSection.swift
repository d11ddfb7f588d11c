import Planning
import Programme

extension StressReport {
  /// What levels lose in samples of drop-outs; nil where none were drawn.
  var chances: PageSection? {
    guard !samples.isEmpty else { return nil }
    return PageSection("dropouts", title: { $0.dropOutsTitle }) { body in
      body.element("p") { $0.say { $0.samples(samples.count) + "." } }
      let shown = programme.objective.indices.filter { (losses(at: $0).last ?? 0) > 0 }
      if !shown.isEmpty { body.element("p", saying: { $0.histogramNote }) }
      body.element("div", ["class": "histograms"]) { grid in
        for place in shown {
          grid.element("figure", ["class": "target-card"]) { figure in
            figure.element("figcaption") { caption in
              caption.element("strong") { name in
                name.say { $0.heading(of: programme.objective[place].description) }
              }
            }
            Histogram(of: losses(at: place)).draw(into: &figure)
          }
          grid.line()
        }
      }
      let titles: [Title] =
        [.text { $0.sampleTitles[0] }]
        + (1...4).map { place in
          .number { $0.sampleTitles[place] }
        }
      body.table("list", namedBy: "dropouts-heading", titles: titles) { rows in
        for (place, level) in programme.objective.enumerated() {
          let lost = losses(at: place)
          guard !lost.isEmpty else { continue }
          rows.element("tr") { row in
            row.element("th", ["scope": "row"]) { head in
              head.say { $0.heading(of: level.description) }
            }
            for quantile in Self.quantiles(lost) { row.cell(quantile) }
          }
        }
      }
      let worst = costliest.prefix(Self.named)
      guard !worst.isEmpty else { return }
      body.element("p") { text in
        text.say { words in
          words.costliest(
            worst.map { entry in
              (programme.person(entry.officer, showsName: showsNames), entry.lost, entry.samples)
            })
        }
      }
    }
  }
}

/// How often values of some width occur, as bars.
struct Histogram {
  /// The bars: from, to and how many.
  let bars: [(values: ClosedRange<Int>, count: Int)]
  private static let (width, height, most) = (480, 130, 12)

  /// The bars of some values: at most 13, all of one width, a whole number.
  init(of values: [Int]) {
    let (least, largest) = (values.min() ?? 0, values.max() ?? 0)
    let step = (largest - least) / Self.most + 1
    var counts = [Int](repeating: 0, count: (largest - least) / step + 1)
    for value in values { counts[(value - least) / step] += 1 }
    bars = counts.enumerated().map { place, count in
      let from = least + place * step
      return (from...from + step - 1, count)
    }
  }

  /// Draws them; each says what it counts where it is pointed at, and the scale stands below.
  func draw(into figure: inout Markup) {
    let highest = max(1, bars.map(\.count).max() ?? 1)
    let unit = Self.width / bars.count
    // About as many pixels as a figure of the scale is wide; where they have no room, some are left out.
    let longest = bars.map { label($0.values).count }.max() ?? 0
    let stride = (longest * 7 + 6 + unit - 1) / unit
    figure.element(
      "svg",
      [
        "class": "histogram", "viewBox": "0 0 \(Self.width) \(Self.height + 20)",
        "width": "\(Self.width)", "height": "\(Self.height + 20)", "role": "img",
        "aria-label": bars.map { "\(label($0.values)): \($0.count)" }.joined(separator: ", "),
      ]
    ) { svg in
      for (place, bar) in bars.enumerated() {
        let tall = bar.count * (Self.height - 18) / highest
        let x = place * unit
        svg.element("g") { group in
          group.element("title") { $0.text("\(label(bar.values)): \(bar.count)") }
          group.empty(
            "rect",
            [
              "class": "part", "x": "\(x + 1)", "y": "\(Self.height - tall)",
              "width": "\(max(1, unit - 2))", "height": "\(tall)",
            ])
        }
        if bar.count > 0, unit >= 20 {
          let y = Self.height - tall - 4
          svg.element("text", ["class": "m", "x": "\(x + unit / 2)", "y": "\(y)"]) {
            $0.text("\(bar.count)")
          }
        }
        if place.isMultiple(of: stride) {
          svg.element("text", ["class": "m", "x": "\(x + unit / 2)", "y": "\(Self.height + 15)"]) {
            $0.text(label(bar.values))
          }
        }
      }
      svg.empty("path", ["class": "base", "d": "M0,\(Self.height)h\(unit * bars.count)"])
    }
  }

  private func label(_ values: ClosedRange<Int>) -> String {
    let ends = values.count == 1 ? [values.lowerBound] : [values.lowerBound, values.upperBound]
    return ends.map { $0 < 0 ? "−\(-$0)" : "\($0)" }.joined(separator: "…")
  }
}
