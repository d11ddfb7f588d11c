/// A picture of a sweep as SVG: for each level the share of scenarios that do not exceed a value.
public struct SweepPlot: Sendable {
  private let levels: [SweepSummary.Quantiles]

  private static let width = 300
  private static let height = 190
  private static let columns = 2
  /// Where the curve is drawn in its panel.
  private static let (left, right, top, bottom) = (46, 286, 34, 150)
  /// The most steps of a curve; more could not be told apart.
  private static let steps = 200

  /// The picture of a summary.
  public init(_ summary: SweepSummary) {
    levels = summary.levels.filter { !$0.values.isEmpty }
  }

  /// The file's text. Complexity: O(levels).
  public var svg: String {
    let rows = max(1, (levels.count + Self.columns - 1) / Self.columns)
    let (width, height) = (Self.width * Self.columns, Self.height * rows)
    var text = """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" \
      viewBox="0 0 \(width) \(height)" font-family="sans-serif" font-size="11">
      <rect width="\(width)" height="\(height)" fill="white"/>

      """
    for (place, level) in levels.enumerated() {
      let (x, y) = (
        place % Self.columns * Self.width, place / Self.columns * Self.height
      )
      text += "<g transform=\"translate(\(x),\(y))\">\n\(panel(level))</g>\n"
    }
    return text + "</svg>\n"
  }

  private func panel(_ level: SweepSummary.Quantiles) -> String {
    let (low, high) = (level.values[0], level.values[level.values.count - 1])
    let (left, right, top, bottom) = (Self.left, Self.right, Self.top, Self.bottom)
    var text = "<text x=\"\(left)\" y=\"20\" font-weight=\"bold\">\(level.name)</text>\n"
    for percent in [0, 50, 100] {
      let y = bottom - (bottom - top) * percent / 100
      text += "<line x1=\"\(left)\" x2=\"\(right)\" y1=\"\(y)\" y2=\"\(y)\" stroke=\"#ddd\"/>\n"
      text += "<text x=\"\(left - 6)\" y=\"\(y + 4)\" text-anchor=\"end\">\(percent) %</text>\n"
    }
    text += "<text x=\"\(left)\" y=\"\(bottom + 18)\">\(low.grouped)</text>\n"
    text +=
      "<text x=\"\(right)\" y=\"\(bottom + 18)\" text-anchor=\"end\">\(high.grouped)</text>\n"
    return text + curve(level, low, high)
  }

  /// The steps of a level, and a mark at its median.
  private func curve(_ level: SweepSummary.Quantiles, _ low: Int, _ high: Int) -> String {
    func x(_ value: Int) -> Int {
      high == low
        ? (Self.left + Self.right) / 2
        : Self.left + Int(Int128(Self.right - Self.left) * Int128(value - low) / Int128(high - low))
    }
    func y(_ rank: Int) -> Int {
      Self.bottom - (Self.bottom - Self.top) * rank / level.values.count
    }
    let count = level.values.count
    var path = "M\(Self.left),\(Self.bottom)"
    let drawn = Set((0...Self.steps).map { max(1, count * $0 / Self.steps) }).sorted()
    for (place, rank) in drawn.enumerated() {
      let here = x(level.values[rank - 1])
      // One step for all that stand at one place.
      let isLast = place + 1 == drawn.count || x(level.values[drawn[place + 1] - 1]) != here
      if isLast { path += "H\(here)V\(y(rank))" }
    }
    path += "H\(Self.right)"
    let median = level.percentile(50) ?? low
    let mark = x(median)
    return """
      <path d="\(path)" fill="none" stroke="#1f5fa8" stroke-width="1.5"/>
      <line x1="\(mark)" x2="\(mark)" y1="\(Self.top)" y2="\(Self.bottom)" stroke="#c0392b" \
      stroke-dasharray="3,3"/>
      <text x="\(mark)" y="\(Self.top - 4)" text-anchor="middle" fill="#c0392b">\(median.grouped)</text>

      """
  }
}
